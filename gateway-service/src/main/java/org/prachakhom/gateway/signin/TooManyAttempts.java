package org.prachakhom.gateway.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** Thrown instead of looking at one more secret. */
final class TooManyAttempts extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration pause;

    TooManyAttempts(Duration pause) {
        super("Locked for " + pause, null, false, false);
        this.pause = pause;
    }

    /** Whole seconds to wait, at least one. */
    long seconds() {
        return Math.max(1, pause.plusMillis(999).toSeconds());
    }

    /** Tells the browser and the page how long to wait; the page names it in whole minutes, at least one. */
    void answer(HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds()));
        page.addAttribute("minutes", (seconds() + 59) / 60);
    }
}
