package org.prachakhom.gateway.pages.client;

import java.time.Instant;
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

<<<<<<< HEAD
    /** What a category asks who files under it. */
    record Question(String code, String textTh, String textEn, boolean required) {

        /** The question in the language of the page. */
        public String text() {
            return new Name(code, textTh, textEn).text();
        }
    }

=======
>>>>>>> main
    /** A number of days, {@code CALENDAR} or {@code WORKING}. */
    record Span(int days, String of) {}

    /** What an issue may be about, with its usual agency and priority, its questions, and the time of its own if any. */
    record Category(
            String code,
            String nameTh,
            String nameEn,
            String agency,
            String priority,
            @Nullable List<Question> questions,
            @Nullable Span span,
            boolean active,
            long version) {

        /** The name in the language of the page. */
        public String text() {
            return new Name(code, nameTh, nameEn).text();
        }

        /** What it asks; empty where it asks nothing. */
        public List<Question> asks() {
            return questions == null ? List.of() : questions;
        }
    }

<<<<<<< HEAD
=======
    /** What a category asks besides, when an issue of it is filed. */
    record Question(
            String code, @Nullable String textTh, @Nullable String textEn, boolean required) {

        /** The question in the language of the page. */
        public String text() {
            return new Name(code, textTh, textEn).text();
        }
    }

>>>>>>> main
    /** How long something may take: {@code days} of {@code CALENDAR} or {@code WORKING}. */
    record Level(String level, int days, String of, long version) {}

    /** A public holiday; the day as {@code 2026-04-13}. */
    record Holiday(String day, String nameTh, String nameEn) {}

    /** The public holidays of a Gregorian year. */
    record Calendar(int year, List<Holiday> holidays, long version) {}

    /** A prepared text; {@code use} is PROGRESS, CLAIM, DECLINE, RETURN, DEFER or COMMENT. */
    record Template(
            String code,
            String use,
            String title,
            String textTh,
            @Nullable String textEn,
            boolean active,
            long version) {}

    /** What an entry said from a moment on, and which parts of it had changed. */
    record Change(
            long version, Instant at, String by, String role, Map<String, Object> content, List<String> changed) {}

    /** What a table would do, or did when {@code done}, and its bad lines. */
    record TableReport(
            boolean done,
            int added,
            int changed,
            int unchanged,
            List<BadLine> bad,
            @Nullable String upTo) {}

    /** A bad line of a table, and the column unless it is the line as a whole. */
    record BadLine(int line, @Nullable String column, String detail) {}

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

    @GetExchange("/municipalities")
    Page<Municipality> municipalities(@RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/municipalities/{code}")
    Municipality municipality(@PathVariable String code);

    @GetExchange("/calendars")
    Page<Calendar> calendars(@RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/calendars/{year}")
    Calendar calendar(@PathVariable String year);

    @GetExchange("/response-templates")
    Page<Template> templates(@RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/response-templates/{code}")
    Template template(@PathVariable String code);

    /** {@code register} is one that issue-service keeps for a municipality. */
    @GetExchange("/{register}/{code}/history")
    Page<Change> history(
            @PathVariable String register,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> filter);

    /** Tries a table, or has it taken over; {@code register} is one of the registers, or issues. */
    @PostExchange(url = "/{register}/import", contentType = "text/csv")
    TableReport importTable(
            @PathVariable String register, @RequestParam boolean dryRun, @RequestBody byte[] table, Sending sending);

    /** {@code register} is the last part of the register's address. */
    @PostExchange("/{register}")
    Accepted enter(@PathVariable String register, @RequestBody Map<String, Object> body, Sending sending);

    @PostExchange("/{register}/{code}/revision")
    Accepted revise(
            @PathVariable String register,
            @PathVariable String code,
            @RequestBody Map<String, Object> body,
            Sending sending);
}
