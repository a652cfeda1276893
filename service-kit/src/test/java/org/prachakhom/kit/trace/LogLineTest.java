package org.prachakhom.kit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prachakhom.kit.KitDefaults;
import org.slf4j.MDC;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Case S9: whatever a text holds, one event is one line of JSON. */
class LogLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "two\r\nlines",
                "a fake\n{\"log.level\":\"INFO\",\"message\":\"admin signed in\"}",
                "colour \u001b[31mred\u001b[0m and \u0007 bell",
                "breaks \u2028 and \u2029 and \u0085",
                "turned \u202e txt.exe",
                "น้ำท่วม \"ถนน\" \\ \u0000"
            })
    void oneEventIsOneLine(String text) {
        String line = encoded(text);
        assertThat(line).endsWith("\n");
        assertThat(line.strip().lines()).hasSize(1);
        assertThat(line.strip()).doesNotContainPattern("[\\p{Cntrl}\\u0085\\u2028\\u2029\\u202e]");
        JsonNode json = JsonMapper.shared().readTree(line);
        assertThat(json.path("tenant").asString()).isEqualTo("HH");
        assertThat(json.path("traceId").asString()).matches("[0-9a-f]{32}");
        assertThat(json.path("message").asString()).hasSameSizeAs(text);
        assertThat(json.at("/service/name").asString()).isEqualTo("tiny-service");
    }

    private static String encoded(String text) {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(MDC.getMDCAdapter());
        MockEnvironment environment = new MockEnvironment().withProperty("spring.application.name", "tiny-service");
        new KitDefaults().postProcessEnvironment(environment, new SpringApplication());
        context.putObject(Environment.class.getName(), environment);
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat("ecs");
        encoder.start();
        TraceContext trace = TraceContext.continuing(null);
        try (TraceContext.Entered _ = trace.enter();
                MDC.MDCCloseable _ = MDC.putCloseable("tenant", "HH")) {
            LoggingEvent event =
                    new LoggingEvent("fqcn", context.getLogger("test"), Level.INFO, text, null, new Object[0]);
            return new String(encoder.encode(event), StandardCharsets.UTF_8);
        }
    }
}
