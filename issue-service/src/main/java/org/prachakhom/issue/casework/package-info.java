/** The Issue aggregate and every door into it. */
@NullMarked
package org.prachakhom.issue.casework;

import org.jspecify.annotations.NullMarked;
