/** How long the local stack takes to be ready, and how much memory it needs when idle. */
@org.jspecify.annotations.NullMarked
package org.prachakhom.bench.startup;
