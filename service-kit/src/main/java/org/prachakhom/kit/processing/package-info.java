/** Event processors, dead letters, replay and rebuild. */
@NullMarked
package org.prachakhom.kit.processing;

import org.jspecify.annotations.NullMarked;
