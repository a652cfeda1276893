/** Reading views within one tenant. */
@NullMarked
package org.prachakhom.kit.read;

import org.jspecify.annotations.NullMarked;
