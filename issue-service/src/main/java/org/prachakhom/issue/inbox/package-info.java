/** What an agency's officers work from. */
@NullMarked
package org.prachakhom.issue.inbox;

import org.jspecify.annotations.NullMarked;
