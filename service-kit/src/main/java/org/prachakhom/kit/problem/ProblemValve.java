package org.prachakhom.kit.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

/** Answers what Tomcat refuses before any filter runs, a broken request line for example, in place of its own page. */
final class ProblemValve extends ErrorReportValve {
    private final ProblemWriter writer;

    ProblemValve(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        AtomicBoolean canWrite = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, canWrite);
        if (!canWrite.get()) {
            return;
        }
        try {
            writer.write(ProblemCode.ofStatus(response.getStatus()), request, response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
