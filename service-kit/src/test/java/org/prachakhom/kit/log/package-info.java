@NullMarked
package org.prachakhom.kit.log;

import org.jspecify.annotations.NullMarked;
