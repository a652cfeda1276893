package org.prachakhom.gateway.failure;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what the servlet container hands back as an error. */
@Controller
final class ErrorDispatch implements ErrorController {
    private final ProblemWriter problems;

    ErrorDispatch(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        problems.write(request, response, status instanceof Integer code ? Problem.ofStatus(code) : Problem.NOT_FOUND);
    }
}
