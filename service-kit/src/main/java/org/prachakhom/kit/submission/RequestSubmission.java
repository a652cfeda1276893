package org.prachakhom.kit.submission;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.command.CommandContext;
import org.prachakhom.kit.command.CommandDoor;
import org.prachakhom.kit.command.CommandReceipt;
import org.prachakhom.kit.command.StoredAnswer;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;
import org.prachakhom.kit.trace.TraceContext;
import org.prachakhom.kit.web.Accepted;
import org.prachakhom.kit.web.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The submission of one request. */
final class RequestSubmission implements Submission, AutoCloseable {
    private static final String ATTRIBUTE = RequestSubmission.class.getName();

    private final HttpServletRequest request;
    private final RequestKey key;
    private final byte[] hash;
    private final CommandDoor door;
    private final Answers answers;
    private final InFlight.Turn turn;
    private @Nullable Long expectedVersion;
    private String tenant;

    RequestSubmission(
            HttpServletRequest request, RequestKey key, CommandDoor door, Answers answers, InFlight.Turn turn) {
        this.request = request;
        this.key = key;
        this.hash = RequestHash.of(request);
        this.door = door;
        this.answers = answers;
        this.turn = turn;
        this.tenant = key.tenant();
    }

    /** The submission of the request, or null when it is none or was refused before. */
    static @Nullable RequestSubmission of(HttpServletRequest request) {
        return (RequestSubmission) request.getAttribute(ATTRIBUTE);
    }

    void attach(@Nullable Long version) {
        expectedVersion = version;
        request.setAttribute(ATTRIBUTE, this);
    }

    /**
     * The answer that was stored under the key, in the tenant that the command went to.
     *
     * @throws RequestRefused when the key was used for another request
     */
    Optional<ResponseEntity<Accepted>> earlierAnswer() {
        Optional<StoredAnswer> stored = door.answerOf(tenant, key.subject(), key.key());
        if (stored.isPresent() && !Arrays.equals(stored.get().requestHash(), hash)) {
            throw new RequestRefused(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        }
        return stored.map(answer -> answers.repeated(request, answer));
    }

    @Override
    public ResponseEntity<Accepted> create(String path, String id, Object command) {
        return createIn(key.tenant(), path, id, command);
    }

    @Override
    public ResponseEntity<Accepted> change(Object command) {
        return changeIn(key.tenant(), command);
    }

    @Override
    public ResponseEntity<Accepted> createIn(String tenant, String path, String id, Object command) {
        URI location = Answers.location(path, id);
        return answers.created(location, id, send(tenant, command, location.toString(), null));
    }

    @Override
    public ResponseEntity<Accepted> changeIn(String tenant, Object command) {
        return answers.changed(request, send(tenant, command, null, expectedVersion));
    }

    @Override
    public List<Accepted> sendAll(List<Part> parts) {
        return new RequestParts(key, hash, door, answers).sendAll(parts);
    }

    @Override
    public Optional<Accepted> earlier(String part) {
        return new RequestParts(key, hash, door, answers).earlier(part, part);
    }

    /** Lets the next request with the same key go on. */
    @Override
    public void close() {
        turn.close();
    }

    private CommandReceipt send(String inTenant, Object command, @Nullable String location, @Nullable Long version) {
        tenant = inTenant;
        TraceContext trace = TraceContext.current();
        String traceParent = trace == null ? null : trace.traceParent();
        int status = (location == null ? HttpStatus.OK : HttpStatus.CREATED).value();
        return door.send(
                command,
                new CommandContext(inTenant, key.subject(), key.key(), hash, status, location, version, traceParent));
    }
}
