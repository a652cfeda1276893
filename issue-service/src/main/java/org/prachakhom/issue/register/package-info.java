/** The list of issues, and one issue. */
@NullMarked
package org.prachakhom.issue.register;

import org.jspecify.annotations.NullMarked;
