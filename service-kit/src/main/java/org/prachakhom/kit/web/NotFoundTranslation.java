package org.prachakhom.kit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.problem.FailureTranslation;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;
import org.prachakhom.kit.processing.Progress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What a view lacks is not found, unless the view is just being told anew: then it may be asked for again soon. */
final class NotFoundTranslation implements FailureTranslation {
    private final ObjectProvider<Progress> progress;

    NotFoundTranslation(ObjectProvider<Progress> progress) {
        this.progress = progress;
    }

    @Override
    public @Nullable RequestRefused translate(Throwable failure) {
        if (!(failure instanceof NotFound)) {
            return null;
        }
        Progress known = progress.getIfAvailable();
        boolean toldAnew = known != null && known.isToldAnew(read());
        return new RequestRefused(toldAnew ? ProblemCode.BUSY : ProblemCode.NOT_FOUND);
    }

    private static List<String> read() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object read =
                request == null ? null : request.getAttribute(FreshnessArgument.READ, RequestAttributes.SCOPE_REQUEST);
        return read instanceof String[] processors ? List.of(processors) : List.of();
    }
}
