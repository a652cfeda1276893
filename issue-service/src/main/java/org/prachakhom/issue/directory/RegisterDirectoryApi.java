package org.prachakhom.issue.directory;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
 * Shows agencies, categories and service levels to everyone who belongs to the municipality; with {@code asOf} as they
 * stood when that day ended in Bangkok, by what was recorded until then.
 */
@RestController
@RequestMapping("/api/v1")
class RegisterDirectoryApi {
    private final Registers registers;
    private final Clock clock;

    RegisterDirectoryApi(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    @GetMapping("/agencies")
    @EveryMember
    @ReadsView({"registers", "register-history"})
    Page<AgencyRow> agencies(
            @RequestParam(required = false) @Nullable LocalDate asOf, Cursor cursor, Freshness freshness) {
        return cursor.page(
                registers.agencies(PastDay.until(asOf, clock.instant()), cursor),
                row -> ThaiOrder.key(row.nameTh(), row.code()),
                freshness);
    }

    @GetMapping("/agencies/{code}")
    @EveryMember
    @ReadsView("registers")
    ResponseEntity<AgencyRow> agency(@PathVariable String code, Freshness freshness) {
        AgencyRow row = registers.agency(code).orElseThrow(() -> new NotFound("agency " + code));
        return Versioned.answer(row, row.version());
    }

    @GetMapping("/categories")
    @EveryMember
    @ReadsView({"registers", "register-history"})
    Page<CategoryRow> categories(
            @RequestParam(required = false) @Nullable LocalDate asOf, Cursor cursor, Freshness freshness) {
        return cursor.page(
                registers.categories(PastDay.until(asOf, clock.instant()), cursor),
                row -> ThaiOrder.key(row.nameTh(), row.code()),
                freshness);
    }

    @GetMapping("/categories/{code}")
    @EveryMember
    @ReadsView("registers")
    ResponseEntity<CategoryRow> category(@PathVariable String code, Freshness freshness) {
        CategoryRow row = registers.category(code).orElseThrow(() -> new NotFound("category " + code));
        return Versioned.answer(row, row.version());
    }

    @GetMapping("/service-levels")
    @EveryMember
    @ReadsView({"registers", "register-history"})
    Page<ServiceLevelRow> serviceLevels(
            @RequestParam(required = false) @Nullable LocalDate asOf, Cursor cursor, Freshness freshness) {
        return cursor.page(
                registers.levels(PastDay.until(asOf, clock.instant()), cursor), ServiceLevelRow::level, freshness);
    }

    @GetMapping("/service-levels/{level}")
    @EveryMember
    @ReadsView("registers")
    ResponseEntity<ServiceLevelRow> serviceLevel(@PathVariable String level, Freshness freshness) {
        ServiceLevelRow row = registers.level(level).orElseThrow(() -> new NotFound("service level " + level));
        return Versioned.answer(row, row.version());
    }
}
