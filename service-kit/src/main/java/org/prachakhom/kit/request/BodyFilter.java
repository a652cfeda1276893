package org.prachakhom.kit.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body of a request that changes something, once and at most 1 MiB of it, of a table 5 MiB, of a picture 10 MiB,
 * however it is sent; what follows reads it from memory. Also refuses what no body of ours is: packed, or not UTF-8.
 */
final class BodyFilter extends OncePerRequestFilter {
    private static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_OF_A_TABLE = 5 * MOST_BYTES;
    private static final int MOST_OF_A_PICTURE = 10 * MOST_BYTES;
    /** More at once would fill a small heap. */
    private static final int PICTURES_AT_ONCE = 4;

    private static final int PATIENCE_SECONDS = 10;
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

    private final ProblemWriter problems;
    private final Semaphore pictures = new Semaphore(PICTURES_AT_ONCE, true);

    BodyFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        if (query != null && query.contains("%00")) {
            problems.write(ProblemCode.INVALID_PARAMETER, request, response);
        } else if (WITHOUT_BODY.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > most(request)) {
            problems.write(ProblemCode.BODY_TOO_LARGE, request, response);
        } else if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            problems.write(ProblemCode.UNSUPPORTED_MEDIA_TYPE, request, response);
        } else if (isPicture(request)) {
            continueInTurn(request, response, chain);
        } else {
            readThenContinue(request, response, chain);
        }
    }

    private void continueInTurn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!mayGoOn()) {
            problems.write(ProblemCode.BUSY, request, response);
            return;
        }
        try {
            readThenContinue(request, response, chain);
        } finally {
            pictures.release();
        }
    }

    private boolean mayGoOn() {
        try {
            return pictures.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void readThenContinue(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int most = most(request);
        byte[] body;
        try {
            body = request.getInputStream().readNBytes(most + 1);
        } catch (IOException broken) {
            // chunks that are none, or a caller who fell silent: theirs to mend, and nothing to log
            problems.write(ProblemCode.MALFORMED_REQUEST, request, response);
            return;
        }
        if (body.length > most) {
            problems.write(ProblemCode.BODY_TOO_LARGE, request, response);
        } else if (!isPicture(request) && !isUtf8(body)) {
            problems.write(ProblemCode.MALFORMED_BODY, request, response);
        } else {
            chain.doFilter(new RequestWithBody(request, body), response);
        }
    }

    private static int most(HttpServletRequest request) {
        String type = request.getContentType();
        int most = type != null && type.startsWith("text/csv") ? MOST_OF_A_TABLE : MOST_BYTES;
        return isPicture(request) ? MOST_OF_A_PICTURE : most;
    }

    private static boolean isPicture(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && (type.startsWith("image/jpeg") || type.startsWith("image/png"));
    }

    private static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }
}
