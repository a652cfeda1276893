/**
 * The services in one thread, with logs and topics in memory: people act, everything that may repeat, cross or break does so
 * by the dice of a seed, and in the end all must agree.
 */
@NullMarked
package org.prachakhom.drill.simulation;

import org.jspecify.annotations.NullMarked;
