/** What the secretary does: triage and assign, and hold the meetings. */
@NullMarked
package org.prachakhom.gateway.pages.secretary;

import org.jspecify.annotations.NullMarked;
