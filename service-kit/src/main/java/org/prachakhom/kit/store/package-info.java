/** The log: one table, one appender, Axon's storage engine over it. */
@NullMarked
package org.prachakhom.kit.store;

import org.jspecify.annotations.NullMarked;
