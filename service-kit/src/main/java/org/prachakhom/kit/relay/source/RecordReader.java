package org.prachakhom.kit.relay.source;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.prachakhom.kit.log.LogRow;
import org.prachakhom.kit.log.RowReader;
import org.prachakhom.kit.relay.CloudEvent;
import tools.jackson.databind.json.JsonMapper;

/** Makes event messages of records. */
record RecordReader(RowReader rows, JsonMapper json) {

    /**
     * The row of the log that a record carries.
     *
     * @throws IllegalArgumentException when it is no event of ours
     */
    LogRow row(ConsumerRecord<String, byte[]> event) {
        return CloudEvent.row(event, json);
    }

    List<TrackedEventMessage<?>> messages(LogRow row, TrackingToken token) {
        return rows.messages(row, token);
    }
}
