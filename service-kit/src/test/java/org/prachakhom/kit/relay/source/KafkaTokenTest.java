package org.prachakhom.kit.relay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.relay.source.KafkaToken.Mark;
import org.prachakhom.kit.store.engine.EventStoreAutoConfiguration;

class KafkaTokenTest {
    private static final Serializer TOKENS = new EventStoreAutoConfiguration().serializer();

    @Test
    void theLowerBoundHasSeenWhatBothHaveSeen() {
        KafkaToken one = at(3, 1);
        KafkaToken two = at(2, 5);

        assertThat(one.lowerBound(two)).isEqualTo(at(2, 1));
        assertThat(one.upperBound(two)).isEqualTo(at(3, 5));
        assertThat(one.covers(two)).isFalse();
        assertThat(one.upperBound(two).covers(two)).isTrue();
        assertThat(one.lowerBound(null)).isEqualTo(KafkaToken.START);
    }

    @Test
    void theTokenStoreReadsWhatItWrote() {
        TrackingToken token = ReplayToken.createReplayToken(at(3, 1), KafkaToken.START);

        SerializedObject<byte[]> stored = TOKENS.serialize(token, byte[].class);

        assertThat(TOKENS.<byte[], TrackingToken>deserialize(stored)).isEqualTo(token);
        assertThat(TOKENS.<byte[], KafkaToken>deserialize(TOKENS.serialize(at(3, 1), byte[].class)))
                .isEqualTo(at(3, 1));
    }

    /** Partitions interleave anew at each reading; a replay still tells old events from new ones and comes to its end. */
    @Test
    void aReplayInAnotherOrderEndsWhereItBegan() {
        List<KafkaToken> other = List.of(at(0, 1), at(0, 2), at(1, 2), at(2, 2), at(3, 2));
        TrackingToken token = ReplayToken.createReplayToken(at(2, 1), KafkaToken.START);

        for (KafkaToken next : other) {
            token = WrappedToken.advance(token, next);
            boolean old = !next.equals(at(0, 2)) && !next.equals(at(3, 2));
            assertThat(ReplayToken.isReplay(token)).as("%s", next).isEqualTo(old);
        }

        assertThat(token).isEqualTo(at(3, 2));
    }

    private static KafkaToken at(long first, long second) {
        KafkaToken token = KafkaToken.START;
        if (first > 0) {
            token = token.with("prachakhom.registry", 0, new Mark(first, first * 10));
        }
        return second > 0 ? token.with("prachakhom.registry", 1, new Mark(second, second * 10)) : token;
    }
}
