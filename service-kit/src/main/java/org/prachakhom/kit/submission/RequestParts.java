package org.prachakhom.kit.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.prachakhom.kit.command.CommandContext;
import org.prachakhom.kit.command.CommandDoor;
import org.prachakhom.kit.command.CommandReceipt;
import org.prachakhom.kit.command.StoredAnswer;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;
import org.prachakhom.kit.store.IdempotencyKeyTaken;
import org.prachakhom.kit.trace.TraceContext;
import org.prachakhom.kit.web.Accepted;
import org.prachakhom.kit.web.Submission.Part;
import org.springframework.http.HttpStatus;

/** The commands of a request that has many. Each has its own idempotency key and the hash of the whole request. */
final class RequestParts {
    /** Enough to fill the batches of the log, and few enough that other callers find their place in it. */
    private static final int SIDE_BY_SIDE = 16;

    private final RequestKey key;
    private final byte[] hash;
    private final CommandDoor door;
    private final Answers answers;

    RequestParts(RequestKey key, byte[] hash, CommandDoor door, Answers answers) {
        this.key = key;
        this.hash = hash.clone();
        this.door = door;
        this.answers = answers;
    }

    List<Accepted> sendAll(List<Part> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        TraceContext trace = TraceContext.current();
        String traceParent = trace == null ? "" : trace.traceParent();
        List<Accepted> sent = new ArrayList<>(sideBySide(parts.subList(0, parts.size() - 1), traceParent));
        sent.add(send(parts.getLast(), traceParent));
        return sent;
    }

    private List<Accepted> sideBySide(List<Part> parts, String traceParent) {
        try (ExecutorService senders =
                Executors.newFixedThreadPool(SIDE_BY_SIDE, Thread.ofVirtual().factory())) {
            return parts.stream().map(part -> senders.submit(() -> send(part, traceParent))).toList().stream()
                    .map(RequestParts::outcome)
                    .toList();
        }
    }

    Optional<Accepted> earlier(String part, String id) {
        Optional<StoredAnswer> stored = door.answerOf(key.tenant(), key.subject(), keyOf(part));
        if (stored.isPresent() && !Arrays.equals(stored.get().requestHash(), hash)) {
            throw new RequestRefused(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        }
        return stored.map(answer -> answers.ofPart(id, answer));
    }

    private Accepted send(Part part, String traceParent) {
        Optional<Accepted> earlier = earlier(part.name(), part.id());
        return earlier.isPresent() ? earlier.get() : sendNow(part, traceParent);
    }

    private Accepted sendNow(Part part, String traceParent) {
        CommandContext context = new CommandContext(
                key.tenant(),
                key.subject(),
                keyOf(part.name()),
                hash,
                HttpStatus.OK.value(),
                null,
                traceParent.isEmpty() ? null : traceParent);
        try {
            CommandReceipt receipt = door.send(part.command(), context);
            return answers.ofPart(part.id(), receipt);
        } catch (IdempotencyKeyTaken twin) {
            return earlier(part.name(), part.id()).orElseThrow(() -> twin);
        }
    }

    private String keyOf(String part) {
        return key.key() + "/" + part;
    }

    private static Accepted outcome(Future<Accepted> part) {
        try {
            return part.get();
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new CompletionException(refused.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RequestRefused(ProblemCode.BUSY);
        }
    }
}
