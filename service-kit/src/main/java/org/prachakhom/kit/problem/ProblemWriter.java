package org.prachakhom.kit.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.prachakhom.kit.trace.TraceContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers a refused request with its problem document: the one place that does. */
public final class ProblemWriter {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ProblemTexts texts;
    private final LocaleResolver languages;
    private final ExceptionReader reader;

    ProblemWriter(ProblemTexts texts, LocaleResolver languages, ExceptionReader reader) {
        this.texts = texts;
        this.languages = languages;
        this.reader = reader;
    }

    /** Answers what the failure means; writes nothing when an answer is already under way. */
    public void write(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(reader.read(failure), request, response);
    }

    /** Answers with a problem of the kit; writes nothing when an answer is already under way. */
    public void write(ProblemCode code, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(Diagnosis.of(code), request, response);
    }

    void write(Diagnosis diagnosis, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Locale locale = languages.resolveLocale(request);
        byte[] body = JSON.writeValueAsBytes(problem(diagnosis, request, locale));
        response.resetBuffer();
        response.setStatus(diagnosis.status());
        diagnosis.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // no filter sees what the container refuses
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** What is refused before any filter runs has no trace yet. */
    private static TraceContext trace(HttpServletRequest request) {
        return request.getAttribute(TraceContext.class.getName()) instanceof TraceContext trace
                ? trace
                : TraceContext.continuing(request.getHeader("traceparent"));
    }

    private Problem problem(Diagnosis diagnosis, HttpServletRequest request, Locale locale) {
        List<Problem.Entry> errors = diagnosis.faults().stream()
                .map(fault -> new Problem.Entry(fault.pointer(), fault.parameter(), texts.fault(fault, locale)))
                .toList();
        return new Problem(
                "/problems/" + diagnosis.code(),
                texts.title(diagnosis.code(), locale),
                diagnosis.status(),
                texts.detail(diagnosis.code(), locale),
                request.getRequestURI(),
                errors,
                trace(request).traceId());
    }
}
