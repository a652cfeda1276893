@NullMarked
package org.prachakhom.kit.time;

import org.jspecify.annotations.NullMarked;
