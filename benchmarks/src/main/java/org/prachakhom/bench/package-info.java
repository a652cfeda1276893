/** Measurements of the running stack, written as tables and JSON. */
@NullMarked
package org.prachakhom.bench;

import org.jspecify.annotations.NullMarked;
