/** How much of an issue a caller may see. */
@NullMarked
package org.prachakhom.issue.sight;

import org.jspecify.annotations.NullMarked;
