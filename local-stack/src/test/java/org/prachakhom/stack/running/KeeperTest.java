package org.prachakhom.stack.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.stack.ServerProcess;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.ProcessState.Phase;

class KeeperTest {
    private final FakeServer server = new FakeServer();
    private final CopyOnWriteArrayList<String> said = new CopyOnWriteArrayList<>();
    private final Keeper keeper = new Keeper("fake", server, () -> {}, said::add);

    @AfterEach
    void end() {
        keeper.end();
    }

    @Test
    void startsAgainWhatEndsByItself() {
        keeper.begin();
        awaitFirstReady();

        server.kill();

        await().until(() -> server.starts.get() == 2 && keeper.state().phase() == Phase.RUNNING);
        assertThat(keeper.state().restarts()).isEqualTo(1);
        assertThat(said).anyMatch(sentence -> sentence.contains("started again"));
    }

    @Test
    void triesAgainWhenAStartIsRefused() {
        server.refusals.set(2);
        keeper.begin();

        await().until(() -> keeper.state().phase() == Phase.RUNNING);
        assertThat(server.starts.get()).isEqualTo(3);
        assertThat(said).contains("refused");
    }

    @Test
    void leavesDownWhatIsHeld() {
        keeper.begin();
        awaitFirstReady();

        keeper.hold();
        await().until(() -> keeper.state().phase() == Phase.HELD);
        assertThat(server.starts.get()).isEqualTo(1);

        keeper.release();
        await().until(() -> server.starts.get() == 2);
    }

    @Test
    void endsForGood() {
        keeper.begin();
        awaitFirstReady();

        keeper.end();

        assertThat(server.alive()).isFalse();
        assertThat(keeper.state().phase()).isEqualTo(Phase.STOPPED);
        assertThat(server.starts.get()).isEqualTo(1);
    }

    private void awaitFirstReady() {
        assertThat(keeper.firstReady()).succeedsWithin(Duration.ofSeconds(10));
    }

    private static final class FakeServer implements ServerProcess {
        private final AtomicInteger starts = new AtomicInteger();
        private final AtomicInteger refusals = new AtomicInteger();
        private volatile CountDownLatch life = new CountDownLatch(0);

        @Override
        public ServerProcess start() {
            starts.incrementAndGet();
            if (refusals.getAndDecrement() > 0) {
                throw new StackFailure("refused");
            }
            life = new CountDownLatch(1);
            return this;
        }

        @Override
        public void stop() {
            life.countDown();
        }

        @Override
        public void kill() {
            life.countDown();
        }

        @Override
        public boolean alive() {
            return life.getCount() > 0;
        }

        @Override
        public boolean awaitEnd(Duration patience) {
            try {
                return life.await(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        @Override
        public long pid() {
            return 1;
        }

        @Override
        public int port() {
            return 1;
        }
    }
}
