package org.prachakhom.kit.store.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.store.LogBusy;

class AppendQueueTest {
    private final AppendQueue queue = new AppendQueue(new AppenderLimits(5, 400, 4, 120, Duration.ofMillis(1)));
    private final UUID stream = UUID.randomUUID();

    @Test
    void aFullQueueRefuses() {
        for (int i = 0; i < 5; i++) {
            queue.offer(new Pending(Rows.event(UUID.randomUUID(), 0)));
        }
        assertThatThrownBy(() -> queue.offer(new Pending(Rows.event(stream, 0))))
                .isInstanceOf(LogBusy.class);

        queue.drain();
        queue.offer(new Pending(Rows.event(stream, 0)));
    }

    @Test
    void bytesAreBoundedToo() {
        Append large = Append.of(List.of(Rows.row(stream, 0, "x".repeat(250))));
        queue.offer(new Pending(large));
        assertThatThrownBy(() -> queue.offer(new Pending(large))).isInstanceOf(LogBusy.class);

        assertThat(queue.drain()).hasSize(1);
        queue.offer(new Pending(large));
    }

    @Test
    void aBatchEndsAtItsRowsOrBytesButOneCommandAlwaysFits() {
        queue.offer(new Pending(Rows.events(UUID.randomUUID(), 0, 2)));
        queue.offer(new Pending(Rows.events(UUID.randomUUID(), 0, 1)));
        queue.offer(new Pending(Append.of(List.of(Rows.row(stream, 0, "x".repeat(300))))));

        assertThat(queue.drain()).hasSize(1);
        assertThat(queue.drain()).hasSize(1);
        assertThat(queue.drain()).hasSize(1);
        assertThat(queue.drain()).isEmpty();
    }

    @Test
    void theSamePlaceOrKeyWaitsOneBatch() {
        queue.offer(new Pending(Rows.answered(stream, 0, "k")));
        queue.offer(new Pending(Rows.event(stream, 0)));
        queue.offer(new Pending(Rows.onlyAnswer(stream, 0, "k")));
        queue.offer(new Pending(Rows.event(stream, 1)));

        assertThat(queue.drain()).hasSize(2);
        assertThat(queue.drain()).hasSize(2);
    }

    @Test
    void whoHasGoneIsNotStored() {
        Pending gone = new Pending(Rows.event(stream, 0));
        queue.offer(gone);
        assertThatThrownBy(() -> gone.await(Duration.ofMillis(1))).isInstanceOf(LogBusy.class);

        assertThat(queue.drain()).isEmpty();
    }

    @Test
    void aClosedQueueIsEmptiedAndTakesNoMore() throws InterruptedException {
        queue.offer(new Pending(Rows.event(stream, 0)));
        queue.close();

        assertThatThrownBy(() -> queue.offer(new Pending(Rows.event(stream, 1))))
                .isInstanceOf(LogBusy.class);
        assertThat(queue.awaitWork()).isTrue();
        assertThat(queue.drain()).hasSize(1);
        assertThat(queue.awaitWork()).isFalse();
    }
}
