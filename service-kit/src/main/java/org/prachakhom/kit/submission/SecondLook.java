package org.prachakhom.kit.submission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.rule.RuleBroken;
import org.prachakhom.kit.web.Accepted;
import org.springframework.core.Ordered;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Before a refusal is answered, the key is looked up once more: the same request may have been stored by another
 * instance in between, and then its change is what this one was refused for.
 */
final class SecondLook implements HandlerExceptionResolver, Ordered {
    private final CommandFailures failures;

    SecondLook(CommandFailures failures) {
        this.failures = failures;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        RequestSubmission submission = RequestSubmission.of(request);
        if (submission == null || !isRefusal(failure)) {
            return null;
        }
        Optional<ResponseEntity<Accepted>> earlier = submission.earlierAnswer();
        if (earlier.isEmpty()) {
            return null;
        }
        try {
            AnswerWriter.write(earlier.get(), response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private boolean isRefusal(Throwable failure) {
        return failure instanceof RuleBroken || failures.translate(failure) != null;
    }
}
