/** A tiny service in which the kit's web side is tried. */
@NullMarked
package org.prachakhom.kit.tiny;

import org.jspecify.annotations.NullMarked;
