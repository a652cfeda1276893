@NullMarked
package org.prachakhom.kit.operator;

import org.jspecify.annotations.NullMarked;
