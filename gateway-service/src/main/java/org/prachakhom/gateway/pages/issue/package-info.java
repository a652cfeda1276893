/** Issues as everybody inside reads them: the list, and the story of one. */
@NullMarked
package org.prachakhom.gateway.pages.issue;

import org.jspecify.annotations.NullMarked;
