/** Small values that events share. */
@NullMarked
package org.prachakhom.events.value;

import org.jspecify.annotations.NullMarked;
