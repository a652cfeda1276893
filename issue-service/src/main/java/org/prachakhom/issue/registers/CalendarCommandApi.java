package org.prachakhom.issue.registers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Holiday;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.references.References;
import org.prachakhom.issue.registers.CalendarCommand.ReviseHolidays;
import org.prachakhom.issue.registers.CalendarCommand.SetHolidays;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.kit.web.Accepted;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.RequiresIfMatch;
import org.prachakhom.kit.web.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an administrator sets the public holidays of a year, as a whole. Years and days are Gregorian. */
@RestController
@RequestMapping("/api/v1/calendars")
class CalendarCommandApi {
    private static final int FIRST = 2000;
    private static final int LAST = 2200;
    private static final int MOST = 100;

    private final References references;
    private final Clock clock;

    CalendarCommandApi(References references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    record HolidayBody(
            @NotNull LocalDate day,
            @NotBlank @Size(max = 200) String nameTh,
            @NotBlank @Size(max = 200) String nameEn) {}

    record SetHolidaysBody(
            @NotNull @Min(FIRST) @Max(LAST) Integer year,
            @NotNull @Size(max = MOST) List<@Valid @NotNull HolidayBody> holidays) {}

    record ReviseHolidaysBody(@NotNull @Size(max = MOST) List<@Valid @NotNull HolidayBody> holidays) {}

    @PostMapping
    @AllowedRoles(Roles.ADMIN)
    ResponseEntity<Accepted> setHolidays(
            @Valid @RequestBody SetHolidaysBody body, Caller caller, Submission submission) {
        references.municipality(caller.tenant());
        String year = body.year().toString();
        SetHolidays command = new SetHolidays(
                streamId(caller, year),
                caller.tenant(),
                body.year(),
                holidays(body.holidays()),
                new Actor(caller.subject(), Roles.ADMIN, null),
                clock.instant());
        return submission.create("/api/v1/calendars/", year, command);
    }

    @PostMapping("/{year}/revision")
    @AllowedRoles(Roles.ADMIN)
    @RequiresIfMatch
    ResponseEntity<Accepted> reviseHolidays(
            @PathVariable String year,
            @Valid @RequestBody ReviseHolidaysBody body,
            Caller caller,
            Submission submission) {
        return submission.change(new ReviseHolidays(
                streamId(caller, year),
                holidays(body.holidays()),
                new Actor(caller.subject(), Roles.ADMIN, null),
                clock.instant()));
    }

    private static List<Holiday> holidays(List<HolidayBody> bodies) {
        return bodies.stream()
                .map(body -> new Holiday(body.day(), body.nameTh(), body.nameEn()))
                .toList();
    }

    private static String streamId(Caller caller, String year) {
        return StreamIds.named("calendar", caller.tenant(), year);
    }
}
