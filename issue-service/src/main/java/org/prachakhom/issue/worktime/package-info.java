/** Working days and the Thai fiscal year. */
@NullMarked
package org.prachakhom.issue.worktime;

import org.jspecify.annotations.NullMarked;
