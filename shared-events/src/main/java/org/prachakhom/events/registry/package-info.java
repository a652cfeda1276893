/** Facts about a municipality and its registers. */
@NullMarked
package org.prachakhom.events.registry;

import org.jspecify.annotations.NullMarked;
