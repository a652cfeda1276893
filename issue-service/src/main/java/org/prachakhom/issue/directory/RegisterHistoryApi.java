package org.prachakhom.issue.directory;

import java.util.List;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.NotFound;
import org.prachakhom.kit.web.Page;
import org.prachakhom.kit.web.ReadsView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows an administrator who changed what of a register's entry, and when; the newest first. */
@RestController
@RequestMapping("/api/v1")
class RegisterHistoryApi {
    private final RegisterHistory history;

    RegisterHistoryApi(RegisterHistory history) {
        this.history = history;
    }

    @GetMapping("/agencies/{code}/history")
    @AllowedRoles(Roles.ADMIN)
    @ReadsView("register-history")
    Page<RegisterEntry> agencyHistory(@PathVariable String code, Cursor cursor, Freshness freshness) {
        return page(RegisterName.AGENCIES, code, cursor, freshness);
    }

    @GetMapping("/categories/{code}/history")
    @AllowedRoles(Roles.ADMIN)
    @ReadsView("register-history")
    Page<RegisterEntry> categoryHistory(@PathVariable String code, Cursor cursor, Freshness freshness) {
        return page(RegisterName.CATEGORIES, code, cursor, freshness);
    }

    @GetMapping("/service-levels/{level}/history")
    @AllowedRoles(Roles.ADMIN)
    @ReadsView("register-history")
    Page<RegisterEntry> serviceLevelHistory(@PathVariable String level, Cursor cursor, Freshness freshness) {
        return page(RegisterName.SERVICE_LEVELS, level, cursor, freshness);
    }

    @GetMapping("/calendars/{year}/history")
    @AllowedRoles(Roles.ADMIN)
    @ReadsView("register-history")
    Page<RegisterEntry> calendarHistory(@PathVariable String year, Cursor cursor, Freshness freshness) {
        return page(RegisterName.CALENDARS, year, cursor, freshness);
    }

    @GetMapping("/response-templates/{code}/history")
    @AllowedRoles(Roles.ADMIN)
    @ReadsView("register-history")
    Page<RegisterEntry> responseTemplateHistory(@PathVariable String code, Cursor cursor, Freshness freshness) {
        return page(RegisterName.RESPONSE_TEMPLATES, code, cursor, freshness);
    }

    private Page<RegisterEntry> page(RegisterName register, String code, Cursor cursor, Freshness freshness) {
        List<RegisterEntry> entries = history.of(register, code, cursor);
        if (entries.isEmpty() && cursor.after() == null) {
            throw new NotFound(register + " " + code);
        }
        return cursor.page(entries, entry -> String.valueOf(entry.version()), freshness);
    }
}
