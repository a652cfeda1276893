package org.prachakhom.issue.registers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.registers.MunicipalityCommand.RegisterMunicipality;
import org.prachakhom.issue.registers.MunicipalityCommand.ReviseMunicipality;
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

/** Where an operator registers municipalities. Each is a tenant of its own, so its commands name it. */
@RestController
@RequestMapping("/api/v1/municipalities")
class MunicipalityCommandApi {
    private final Clock clock;

    MunicipalityCommandApi(Clock clock) {
        this.clock = clock;
    }

    record CenterBody(
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double lat,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double lon) {
        static @Nullable GeoPoint point(@Nullable CenterBody body) {
            return body == null ? null : new GeoPoint(body.lat(), body.lon());
        }
    }

    record RegisterMunicipalityBody(
            @NotNull @Pattern(regexp = "[A-Z]{2,8}") String code,
            @NotBlank @Size(max = 200) String nameTh,
            @NotBlank @Size(max = 200) String nameEn,
            @NotBlank @Size(max = 100) String provinceTh,
            @NotBlank @Size(max = 50) String timeZone,
            @Valid @Nullable CenterBody center) {}

    record ReviseMunicipalityBody(
            @NotBlank @Size(max = 200) String nameTh,
            @NotBlank @Size(max = 200) String nameEn,
            @NotBlank @Size(max = 100) String provinceTh,
            @Valid @Nullable CenterBody center) {}

    @PostMapping
    @AllowedRoles(Roles.OPERATOR)
    ResponseEntity<Accepted> registerMunicipality(
            @Valid @RequestBody RegisterMunicipalityBody body, Caller caller, Submission submission) {
        RegisterMunicipality command = new RegisterMunicipality(
                streamId(body.code()),
                body.code(),
                body.nameTh(),
                body.nameEn(),
                body.provinceTh(),
                body.timeZone(),
                CenterBody.point(body.center()),
                new Actor(caller.subject(), Roles.OPERATOR, null),
                clock.instant());
        return submission.createIn(body.code(), "/api/v1/municipalities/", body.code(), command);
    }

    @PostMapping("/{code}/revision")
    @AllowedRoles(Roles.OPERATOR)
    @RequiresIfMatch
    ResponseEntity<Accepted> reviseMunicipality(
            @PathVariable String code,
            @Valid @RequestBody ReviseMunicipalityBody body,
            Caller caller,
            Submission submission) {
        Actor by = new Actor(caller.subject(), Roles.OPERATOR, null);
        ReviseMunicipality command = new ReviseMunicipality(
                streamId(code),
                body.nameTh(),
                body.nameEn(),
                body.provinceTh(),
                CenterBody.point(body.center()),
                by,
                clock.instant());
        return submission.changeIn(code, command);
    }

    private static String streamId(String code) {
        return StreamIds.named("municipality", code, code);
    }
}
