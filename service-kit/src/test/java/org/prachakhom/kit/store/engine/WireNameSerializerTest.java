package org.prachakhom.kit.store.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Priority;

class WireNameSerializerTest {
    private final Serializer events = LogJson.forEvents();

    @Test
    void anEventIsNamedByItsWireName() {
        MunicipalityRegistered event = new MunicipalityRegistered(
                "id", "HH", "หัวหิน", "Hua Hin", "p", "Asia/Bangkok", null, new Actor("s", "r", null), Instant.EPOCH);

        SerializedObject<byte[]> stored = events.serialize(event, byte[].class);

        assertThat(stored.getType().getName()).isEqualTo("registry.municipality-registered");
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat(new String(stored.getData(), UTF_8))
                .contains("\"nameTh\":\"หัวหิน\"")
                .doesNotContain("null");
        assertThat(events.<byte[], Object>deserialize(stored)).isEqualTo(event);
    }

    @Test
    void whatNewerVersionsWriteIsReadOrLeftAside() {
        assertThat(events.classForType(new SimpleSerializedType("registry.of-the-future", "1")))
                .isEqualTo(UnknownSerializedType.class);
        IssueFiled read = events.deserialize(new SimpleSerializedObject<>(
                "{\"priority\":\"OF_THE_FUTURE\",\"another\":{\"thing\":1.250}}".getBytes(UTF_8),
                byte[].class,
                "issue.filed",
                "1"));
        assertThat(read.priority()).isEqualTo(Priority.UNKNOWN);
        assertThat(read.recordedAfterClosing()).isFalse();
    }

    @Test
    void aReplayTokenCanBeReadBack() {
        Serializer general = LogJson.forEverythingElse();
        TrackingToken token = ReplayToken.createReplayToken(
                new GlobalSequenceTrackingToken(7), new GlobalSequenceTrackingToken(0), "why");

        assertThat(general.<String, Object>deserialize(general.serialize(token, String.class)))
                .isEqualTo(token);
    }
}
