/** The promise of the published language, held true. */
@NullMarked
package org.prachakhom.events;

import org.jspecify.annotations.NullMarked;
