package org.prachakhom.gateway.failure;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.frame.Frame;
import org.prachakhom.gateway.headers.TraceFilter;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as a document (RFC 9457), or as a page for whoever sits at a browser. */
@Component
public final class ProblemWriter {
    private static final String RETRY_SECONDS = "2";

    private final MessageSource messages;
    private final JsonMapper json;
    private final ITemplateEngine pages;

    ProblemWriter(MessageSource messages, JsonMapper json, ITemplateEngine pages) {
        this.messages = messages;
        this.json = json;
        this.pages = pages;
    }

    /** Answers with the problem; what was written before is thrown away. An answer already on its way stays. */
    public void write(HttpServletRequest request, HttpServletResponse response, Refusal problem) throws IOException {
        write(request, response, problem, List.of());
    }

    /** The same, and which parts of the body it is about (JSON pointers). */
    void write(HttpServletRequest request, HttpServletResponse response, Refusal problem, List<String> pointers)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status().value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (Problem.passes(problem.status())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        boolean page = wantsPage(request);
        Locale language = page ? Language.ofPage(request) : Language.ofDocument(request);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        byte[] body = page ? page(request, problem, language) : document(request, problem, pointers, language);
        response.setContentType(page ? "text/html;charset=UTF-8" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private byte[] document(HttpServletRequest request, Refusal problem, List<String> pointers, Locale language) {
        String detail = text(problem, "detail", language);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "/problems/" + problem.code());
        document.put("title", text(problem, "title", language));
        document.put("status", problem.status().value());
        document.put("detail", detail);
        document.put("instance", path(request));
        document.put(
                "errors",
                pointers.stream()
                        .map(pointer -> Map.of("pointer", pointer, "detail", detail))
                        .toList());
        document.put("traceId", TraceFilter.traceId(request));
        return json.writeValueAsBytes(document);
    }

    private byte[] page(HttpServletRequest request, Refusal problem, Locale language) {
        Context context = new Context(language);
        context.setVariable("title", text(problem, "title", language));
        context.setVariable("detail", text(problem, "detail", language));
        context.setVariable("todo", todo(problem, language));
        context.setVariable("status", problem.status().value());
        context.setVariable("traceId", TraceFilter.traceId(request));
        context.setVariable("frame", Frame.of(request, null));
        return pages.process("problem", context).getBytes(UTF_8);
    }

    private String text(Refusal problem, String part, Locale language) {
        return messages.getMessage("problem." + problem.code() + "." + part, null, language);
    }

    private @Nullable String todo(Refusal problem, Locale language) {
        String usual = messages.getMessage("todo.other", null, null, language);
        return messages.getMessage("problem." + problem.code() + ".todo", null, usual, language);
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute("jakarta.servlet.error.request_uri") instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML) && type.getQualityValue() > 0);
        } catch (InvalidMediaTypeException none) {
            return false;
        }
    }
}
