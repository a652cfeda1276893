package org.prachakhom.kit.submission;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.prachakhom.kit.web.Accepted;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Writes a repeated answer where no API method is there to return it. */
final class AnswerWriter {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AnswerWriter() {}

    static void write(ResponseEntity<Accepted> answer, HttpServletResponse response) throws IOException {
        byte[] body = JSON.writeValueAsBytes(answer.getBody());
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
