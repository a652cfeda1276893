package org.prachakhom.drill.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prachakhom.drill.journal.Journal;
import org.prachakhom.drill.journal.Outcome;
import org.prachakhom.drill.journal.Place;
import org.prachakhom.drill.town.Caller;

/** How the load meets a service that breaks off the first time, refuses some, and keeps what it has done. */
class LoadTest {
    private static final int CALLERS = 4;

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Queue<String> done = new ConcurrentLinkedQueue<>();

    @TempDir
    private Path folder;

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatIsUnknownIsRepeatedWithItsOwnKeyUntilItIsKnown() throws Exception {
        try (Journal journal = Journal.in(folder.resolve("a.journal"))) {
            Load load = new Load(new Things("thing", Set.of()), journal);
            load.during(CALLERS, () -> {});
            int unknown = journal.count(Outcome.UNKNOWN);

            assertThat(load.repeatUntilKnown()).isTrue();
            assertThat(unknown).isEqualTo(journal.requests()).isGreaterThanOrEqualTo(CALLERS);
            assertThat(journal.count(Outcome.OK)).isEqualTo(unknown);
            assertThat(done).hasSize(unknown).doesNotHaveDuplicates().allMatch(key -> key.startsWith("thing-"));
            assertThat(journal.complaints()).isEmpty();
        }
    }

    @Test
    void aRefusalThatTheWorkDoesNotExpectIsAComplaint() throws Exception {
        try (Journal journal = Journal.in(folder.resolve("b.journal"))) {
            Load load = new Load(new Things("refused", Set.of()), journal);
            load.during(CALLERS, () -> {});
            load.repeatUntilKnown();

            assertThat(journal.count(Outcome.FAIL)).isEqualTo(journal.requests());
            assertThat(journal.complaints()).hasSize(journal.requests());
        }
        try (Journal journal = Journal.in(folder.resolve("c.journal"))) {
            Load load = new Load(new Things("refused", Set.of(422)), journal);
            load.during(CALLERS, () -> {});
            load.repeatUntilKnown();

            assertThat(journal.complaints()).isEmpty();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            boolean first = known.add(key);
            exchange.getRequestBody().readAllBytes();
            if (first) {
                return; // breaks off
            }
            byte[] body = ("{\"id\":\"" + key + "\"}").getBytes(UTF_8);
            boolean refused = key.startsWith("refused");
            if (!refused) {
                done.add(key);
            }
            exchange.sendResponseHeaders(refused ? 422 : 201, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** One kind of request to the server of this test. */
    private final class Things implements Work {
        private final String what;
        private final Set<Integer> refusals;

        Things(String what, Set<Integer> refusals) {
            this.what = what;
            this.refusals = refusals;
        }

        @Override
        public Ask ask(int n) {
            URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            return new Ask(what, new Caller(address, () -> "t"), "/" + n, Map.of(), null, refusals);
        }

        @Override
        public List<Place> places() {
            return List.of();
        }

        @Override
        public String municipality() {
            return "T";
        }
    }
}
