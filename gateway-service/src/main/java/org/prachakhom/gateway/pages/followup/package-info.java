/** What the follow-up team does: visit, survey, decide. */
@NullMarked
package org.prachakhom.gateway.pages.followup;

import org.jspecify.annotations.NullMarked;
