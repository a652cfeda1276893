package org.prachakhom.issue.registers;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.tables.Sender;
import org.prachakhom.issue.tables.Table;
import org.prachakhom.issue.tables.TableImport;
import org.prachakhom.issue.tables.TableReport;
import org.prachakhom.issue.tables.Wish;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Submission;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where an administrator has a register taken over from a table, after trying it without {@code dryRun=false}. */
@RestController
@RequestMapping("/api/v1")
class RegisterImportApi {
    private final AgencyTable agencies;
    private final CategoryTable categories;
    private final ServiceLevelTable levels;
    private final CalendarTable calendars;
    private final TemplateTable templates;
    private final TableImport tables;
    private final Clock clock;

    RegisterImportApi(
            AgencyTable agencies,
            CategoryTable categories,
            ServiceLevelTable levels,
            CalendarTable calendars,
            TemplateTable templates,
            TableImport tables,
            Clock clock) {
        this.agencies = agencies;
        this.categories = categories;
        this.levels = levels;
        this.calendars = calendars;
        this.templates = templates;
        this.tables = tables;
        this.clock = clock;
    }

    @PostMapping("/agencies/import")
    @AllowedRoles(Roles.ADMIN)
    TableReport importAgencies(
            @RequestBody byte[] table,
            @RequestParam(defaultValue = "true") boolean dryRun,
            Caller caller,
            Submission submission,
            Locale language) {
        Table read = agencies.table(table);
        return run(read, agencies.wishes(read, sender(caller)), dryRun, submission, language);
    }

    @PostMapping("/categories/import")
    @AllowedRoles(Roles.ADMIN)
    TableReport importCategories(
            @RequestBody byte[] table,
            @RequestParam(defaultValue = "true") boolean dryRun,
            Caller caller,
            Submission submission,
            Locale language) {
        Table read = categories.table(table);
        return run(read, categories.wishes(read, sender(caller)), dryRun, submission, language);
    }

    @PostMapping("/service-levels/import")
    @AllowedRoles(Roles.ADMIN)
    TableReport importServiceLevels(
            @RequestBody byte[] table,
            @RequestParam(defaultValue = "true") boolean dryRun,
            Caller caller,
            Submission submission,
            Locale language) {
        Table read = levels.table(table);
        return run(read, levels.wishes(read, sender(caller)), dryRun, submission, language);
    }

    @PostMapping("/calendars/import")
    @AllowedRoles(Roles.ADMIN)
    TableReport importCalendars(
            @RequestBody byte[] table,
            @RequestParam(defaultValue = "true") boolean dryRun,
            Caller caller,
            Submission submission,
            Locale language) {
        Table read = calendars.table(table);
        return run(read, calendars.wishes(read, sender(caller)), dryRun, submission, language);
    }

    @PostMapping("/response-templates/import")
    @AllowedRoles(Roles.ADMIN)
    TableReport importResponseTemplates(
            @RequestBody byte[] table,
            @RequestParam(defaultValue = "true") boolean dryRun,
            Caller caller,
            Submission submission,
            Locale language) {
        Table read = templates.table(table);
        return run(read, templates.wishes(read, sender(caller)), dryRun, submission, language);
    }

    private TableReport run(Table table, List<Wish> wishes, boolean dryRun, Submission submission, Locale language) {
        return dryRun ? tables.attempt(table, wishes, language) : tables.takeOver(table, wishes, submission);
    }

    private Sender sender(Caller caller) {
        return new Sender(caller.tenant(), new Actor(caller.subject(), Roles.ADMIN, null), clock.instant());
    }
}
