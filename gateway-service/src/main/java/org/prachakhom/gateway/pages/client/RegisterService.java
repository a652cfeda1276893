package org.prachakhom.gateway.pages.client;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The registers that issue-service keeps: municipalities, agencies, categories, service levels. */
@HttpExchange("/api/v1")
public interface RegisterService {

    /** A department, or an outside body with the department that acts for it. */
    record Agency(
            String code,
            String nameTh,
            String nameEn,
            boolean external,
            @Nullable String liaison,
            boolean active,
            long version) {}

    /** What an issue may be about, with its usual agency and priority. */
    record Category(
            String code,
            String nameTh,
            String nameEn,
            String agency,
            String priority,
            boolean active,
            long version,
            @Nullable List<Question> questions) {

        /** The name in the language of the page. */
        public String text() {
            return new Name(code, nameTh, nameEn).text();
        }

        /** What it asks; empty where it asks nothing. */
        public List<Question> asks() {
            return questions == null ? List.of() : questions;
        }
    }

    /** What a category asks besides, when an issue of it is filed. */
    record Question(
            String code, @Nullable String textTh, @Nullable String textEn, boolean required) {

        /** The question in the language of the page. */
        public String text() {
            return new Name(code, textTh, textEn).text();
        }
    }

    /** A text that is often written; {@code use} is PROGRESS, CLAIM, DECLINE, RETURN, DEFER or COMMENT. */
    record ResponseTemplate(String code, String use, String title, String textTh, boolean active) {}

    /** How long something may take: {@code days} of {@code CALENDAR} or {@code WORKING}. */
    record Level(String level, int days, String of, long version) {}

    /** A municipality. */
    record Municipality(String code, String nameTh, String nameEn, String provinceTh, String timeZone, long version) {}

    @GetExchange("/agencies")
    Page<Agency> agencies(@RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/agencies/{code}")
    Agency agency(@PathVariable String code);

    @GetExchange("/categories")
    Page<Category> categories(@RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/categories/{code}")
    Category category(@PathVariable String code);

    @GetExchange("/service-levels")
    Page<Level> levels(@RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/service-levels/{level}")
    Level level(@PathVariable String level);

    @GetExchange("/response-templates")
    Page<ResponseTemplate> templates(@RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/municipalities")
    Page<Municipality> municipalities(@RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/municipalities/{code}")
    Municipality municipality(@PathVariable String code);

    /** {@code register} is agencies, categories, service-levels or municipalities. */
    @PostExchange("/{register}")
    Accepted enter(@PathVariable String register, @RequestBody Map<String, Object> body, Sending sending);

    @PostExchange("/{register}/{code}/revision")
    Accepted revise(
            @PathVariable String register,
            @PathVariable String code,
            @RequestBody Map<String, Object> body,
            Sending sending);
}
