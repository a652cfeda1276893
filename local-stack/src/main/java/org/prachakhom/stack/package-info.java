/**
 * The whole system on one machine without Docker: real PostgreSQL, a real Kafka broker and the service processes.
 *
 * <p>{@link org.prachakhom.stack.PostgresProcess} and {@link org.prachakhom.stack.KafkaProcess} also serve the tests.
 */
@NullMarked
package org.prachakhom.stack;

import org.jspecify.annotations.NullMarked;
