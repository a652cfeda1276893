/** The log to Kafka, and Kafka to event processors. */
@NullMarked
package org.prachakhom.kit.relay;

import org.jspecify.annotations.NullMarked;
