package org.prachakhom.issue.registers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.Roles;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.issue.references.References;
import org.prachakhom.issue.registers.ServiceLevelCommand.ReviseServiceLevel;
import org.prachakhom.issue.registers.ServiceLevelCommand.SetServiceLevel;
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

/** Where an administrator sets how long something may take. */
@RestController
@RequestMapping("/api/v1/service-levels")
class ServiceLevelCommandApi {
    /** In days. */
    static final int LONGEST = 3650;

    /** Their names, as a regular expression. */
    static final String LEVELS = "URGENT|NORMAL|PLANNED|triage|firstReply";

    private final References references;
    private final Clock clock;

    ServiceLevelCommandApi(References references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    /** A number of days, as a request says it. */
    record SpanBody(
            @NotNull @Min(1) @Max(LONGEST) Integer days,
            @NotNull DayCount of) {
        static @Nullable ServiceSpan span(@Nullable SpanBody body) {
            return body == null ? null : new ServiceSpan(body.days(), body.of());
        }
    }

    record SetServiceLevelBody(
            @NotNull @Pattern(regexp = LEVELS) String level,

            @NotNull @Min(1) @Max(LONGEST) Integer days,
            @NotNull DayCount of) {}

    record ReviseServiceLevelBody(
            @NotNull @Min(1) @Max(LONGEST) Integer days,
            @NotNull DayCount of) {}

    @PostMapping
    @AllowedRoles(Roles.ADMIN)
    ResponseEntity<Accepted> setServiceLevel(
            @Valid @RequestBody SetServiceLevelBody body, Caller caller, Submission submission) {
        references.municipality(caller.tenant());
        SetServiceLevel command = new SetServiceLevel(
                streamId(caller, body.level()),
                caller.tenant(),
                body.level(),
                new ServiceSpan(body.days(), body.of()),
                new Actor(caller.subject(), Roles.ADMIN, null),
                clock.instant());
        return submission.create("/api/v1/service-levels/", body.level(), command);
    }

    @PostMapping("/{level}/revision")
    @AllowedRoles(Roles.ADMIN)
    @RequiresIfMatch
    ResponseEntity<Accepted> reviseServiceLevel(
            @PathVariable String level,
            @Valid @RequestBody ReviseServiceLevelBody body,
            Caller caller,
            Submission submission) {
        return submission.change(new ReviseServiceLevel(
                streamId(caller, level),
                new ServiceSpan(body.days(), body.of()),
                new Actor(caller.subject(), Roles.ADMIN, null),
                clock.instant()));
    }

    private static String streamId(Caller caller, String level) {
        return StreamIds.named("service-level", caller.tenant(), level);
    }
}
