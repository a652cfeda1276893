package org.prachakhom.issue.directory;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.TemplateUse;
import org.prachakhom.issue.worktime.PastDay;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.NotFound;
import org.prachakhom.kit.web.Page;
import org.prachakhom.kit.web.ReadsView;
import org.prachakhom.kit.web.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows holidays and prepared texts to everyone who belongs to the municipality; with {@code asOf} as they stood when that
 * day ended in Bangkok, by what was recorded until then.
 */
@RestController
@RequestMapping("/api/v1")
class CalendarDirectoryApi {
    private final Calendars calendars;
    private final Templates templates;
    private final Clock clock;

    CalendarDirectoryApi(Calendars calendars, Templates templates, Clock clock) {
        this.clock = clock;
        this.calendars = calendars;
        this.templates = templates;
    }

    @GetMapping("/calendars")
    @EveryMember
    @ReadsView({"registers", "register-history"})
    Page<CalendarRow> calendars(
            @RequestParam(required = false) @Nullable LocalDate asOf, Cursor cursor, Freshness freshness) {
        return cursor.page(
                calendars.years(PastDay.until(asOf, clock.instant()), cursor),
                row -> String.valueOf(row.year()),
                freshness);
    }

    @GetMapping("/calendars/{year}")
    @EveryMember
    @ReadsView("registers")
    ResponseEntity<CalendarRow> calendar(@PathVariable String year, Freshness freshness) {
        CalendarRow row = calendars.year(year).orElseThrow(() -> new NotFound("calendar " + year));
        return Versioned.answer(row, row.version());
    }

    @GetMapping("/response-templates")
    @EveryMember
    @ReadsView({"registers", "register-history"})
    Page<TemplateRow> responseTemplates(
            @RequestParam(required = false) @Nullable TemplateUse use,
            @RequestParam(defaultValue = "false") boolean active,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Cursor cursor,
            Freshness freshness) {
        return cursor.page(
                templates.templates(use, active, PastDay.until(asOf, clock.instant()), cursor),
                TemplateRow::code,
                freshness);
    }

    @GetMapping("/response-templates/{code}")
    @EveryMember
    @ReadsView("registers")
    ResponseEntity<TemplateRow> responseTemplate(@PathVariable String code, Freshness freshness) {
        TemplateRow row = templates.template(code).orElseThrow(() -> new NotFound("response template " + code));
        return Versioned.answer(row, row.version());
    }
}
