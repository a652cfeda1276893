@NullMarked
package org.prachakhom.issue.timers;

import org.jspecify.annotations.NullMarked;
