/** Identifiers of streams and events. */
@NullMarked
package org.prachakhom.kit.ids;

import org.jspecify.annotations.NullMarked;
