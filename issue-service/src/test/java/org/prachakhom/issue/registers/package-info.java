@NullMarked
package org.prachakhom.issue.registers;

import org.jspecify.annotations.NullMarked;
