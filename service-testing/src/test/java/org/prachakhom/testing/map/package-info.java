/** Pages that are held true by the sources. */
@NullMarked
package org.prachakhom.testing.map;

import org.jspecify.annotations.NullMarked;
