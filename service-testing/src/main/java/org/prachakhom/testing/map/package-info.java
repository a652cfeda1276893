/** Who emits which event and who reacts, read from the sources. */
@NullMarked
package org.prachakhom.testing.map;

import org.jspecify.annotations.NullMarked;
