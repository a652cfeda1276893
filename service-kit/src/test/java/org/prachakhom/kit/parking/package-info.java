@NullMarked
package org.prachakhom.kit.parking;

import org.jspecify.annotations.NullMarked;
