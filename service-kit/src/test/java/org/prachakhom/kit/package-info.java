@NullMarked
package org.prachakhom.kit;

import org.jspecify.annotations.NullMarked;
