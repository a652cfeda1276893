package org.prachakhom.kit.submission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.caller.CallerToken;
import org.prachakhom.kit.command.CommandDoor;
import org.prachakhom.kit.web.Accepted;
import org.prachakhom.kit.web.RequiresIfMatch;
import org.prachakhom.kit.web.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands before every API method that changes something, after the check of roles: waits for the same request under
 * way, answers one that was answered before, and only then asks for If-Match.
 */
final class SubmissionInterceptor implements HandlerInterceptor {
    /** After the check of roles, which comes first of all. */
    static final int ORDER = 10;

    private final CommandDoor door;
    private final Answers answers;
    private final InFlight inFlight;

    SubmissionInterceptor(CommandDoor door, Answers answers, InFlight inFlight) {
        this.door = door;
        this.answers = answers;
        this.inFlight = inFlight;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || !takesSubmission(method)) {
            return true;
        }
        Caller caller = CallerToken.caller().orElseThrow();
        RequestKey key = RequestKey.of(request, caller);
        RequestSubmission submission = new RequestSubmission(request, key, door, answers, inFlight.enter(key));
        boolean goesOn = false;
        try {
            Optional<ResponseEntity<Accepted>> earlier = submission.earlierAnswer();
            if (earlier.isPresent()) {
                AnswerWriter.write(earlier.get(), response);
            } else {
                submission.attach(IfMatch.version(request, method.hasMethodAnnotation(RequiresIfMatch.class)));
                goesOn = true;
            }
        } finally {
            if (!goesOn) {
                submission.close();
            }
        }
        return goesOn;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        RequestSubmission submission = RequestSubmission.of(request);
        if (submission != null) {
            submission.close();
        }
    }

    private static boolean takesSubmission(HandlerMethod method) {
        return Arrays.asList(method.getMethod().getParameterTypes()).contains(Submission.class);
    }
}
