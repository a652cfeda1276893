/** Tests. */
@NullMarked
package org.prachakhom.kit.read;

import org.jspecify.annotations.NullMarked;
