/** The log as Axon's event store: what is read, what a unit of work stages, wire names, snapshots, the cache. */
@NullMarked
package org.prachakhom.kit.store.engine;

import org.jspecify.annotations.NullMarked;
