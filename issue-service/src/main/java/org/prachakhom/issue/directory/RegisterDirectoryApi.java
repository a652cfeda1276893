package org.prachakhom.issue.directory;

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
import org.springframework.web.bind.annotation.RestController;

/** Shows agencies, categories and service levels to everyone who belongs to the municipality. */
@RestController
@RequestMapping("/api/v1")
class RegisterDirectoryApi {
    private final Registers registers;

    RegisterDirectoryApi(Registers registers) {
        this.registers = registers;
    }

    @GetMapping("/agencies")
    @EveryMember
    @ReadsView("registers")
    Page<AgencyRow> agencies(Cursor cursor, Freshness freshness) {
        return cursor.page(registers.agencies(cursor), row -> ThaiOrder.key(row.nameTh(), row.code()), freshness);
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
    @ReadsView("registers")
    Page<CategoryRow> categories(Cursor cursor, Freshness freshness) {
        return cursor.page(registers.categories(cursor), row -> ThaiOrder.key(row.nameTh(), row.code()), freshness);
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
    @ReadsView("registers")
    Page<ServiceLevelRow> serviceLevels(Cursor cursor, Freshness freshness) {
        return cursor.page(registers.levels(cursor), ServiceLevelRow::level, freshness);
    }

    @GetMapping("/service-levels/{level}")
    @EveryMember
    @ReadsView("registers")
    ResponseEntity<ServiceLevelRow> serviceLevel(@PathVariable String level, Freshness freshness) {
        ServiceLevelRow row = registers.level(level).orElseThrow(() -> new NotFound("service level " + level));
        return Versioned.answer(row, row.version());
    }
}
