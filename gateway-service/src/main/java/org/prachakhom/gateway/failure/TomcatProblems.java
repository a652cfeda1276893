package org.prachakhom.gateway.failure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * The answer to what Tomcat refuses before any filter runs, such as a malformed request line: a problem document in
 * both languages, because nothing of the request can be trusted.
 */
public final class TomcatProblems extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Problem problem = Problem.ofStatus(status);
        byte[] body = """
                {"type":"/problems/%s","title":"คำขอไม่ถูกต้อง / The request was refused","status":%d,\
                "detail":"เครื่องแม่ข่ายอ่านคำขอนี้ไม่ได้ / The server cannot read this request.","errors":[]}""".formatted(problem.code(), status).getBytes(UTF_8);
        try {
            response.setContentType("application/problem+json");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("The caller is gone", e);
        }
    }
}
