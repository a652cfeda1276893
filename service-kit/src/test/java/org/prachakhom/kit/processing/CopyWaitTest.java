package org.prachakhom.kit.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;

class CopyWaitTest {
    private final Progress progress = mock(Progress.class);
    private final CopyWait waiting = new CopyWait(progress);

    @Test
    void whatIsOnItsWayIsWaitedFor() {
        AtomicInteger looks = new AtomicInteger();
        assertThat(waiting.find(
                        "towns", () -> looks.incrementAndGet() > 2 ? Optional.of("หัวหิน") : Optional.<String>empty()))
                .contains("หัวหิน");
    }

    @Test
    void whatAWholeViewLacksIsMissing() {
        when(progress.isWhole("towns")).thenReturn(false, true);
        assertThat(waiting.find("towns", Optional::empty)).isEmpty();
    }

    @Test
    void whatComesWithTheLastOfABacklogIsFound() {
        AtomicBoolean whole = new AtomicBoolean();
        when(progress.isWhole("towns")).thenAnswer(_ -> whole.getAndSet(true));
        assertThat(waiting.find("towns", () -> whole.get() ? Optional.of("หัวหิน") : Optional.<String>empty()))
                .contains("หัวหิน");
    }

    @Test
    void nothingIsMissingWhileTheViewIsToldAnew() {
        assertThatThrownBy(() -> waiting.find("towns", Optional::empty))
                .isInstanceOfSatisfying(RequestRefused.class, refused -> assertThat(refused.code())
                        .isEqualTo(ProblemCode.BUSY));
    }
}
