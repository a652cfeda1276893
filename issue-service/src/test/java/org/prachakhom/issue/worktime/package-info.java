@NullMarked
package org.prachakhom.issue.worktime;

import org.jspecify.annotations.NullMarked;
