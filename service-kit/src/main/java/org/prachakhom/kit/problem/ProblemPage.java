package org.prachakhom.kit.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what was refused by a bare status ({@code sendError}): the path that the container dispatches errors to. */
@Controller
final class ProblemPage implements ErrorController {
    private final ProblemWriter writer;

    ProblemPage(ProblemWriter writer) {
        this.writer = writer;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : 404;
        // what the container itself calls the caller's fault, a broken chunk for example, is no failure of ours
        if (failure instanceof Throwable thrown && code >= 500) {
            writer.write(thrown, request, response);
        } else {
            writer.write(ProblemCode.ofStatus(code), request, response);
        }
    }
}
