/** Events of other services from Kafka, for event processors. */
@NullMarked
package org.prachakhom.kit.relay.source;

import org.jspecify.annotations.NullMarked;
