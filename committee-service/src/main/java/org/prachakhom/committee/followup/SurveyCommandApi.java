package org.prachakhom.committee.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.committee.registry.RegisterNames;
import org.prachakhom.committee.workplan.Rechecks;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.media.MediaStore;
import org.prachakhom.kit.web.Accepted;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The follow-up team records what it saw. */
@RestController
class SurveyCommandApi {
    private final RegisterNames names;
    private final Contributors contributors;
    private final Rechecks rechecks;
    private final MediaStore media;
    private final Clock clock;

    SurveyCommandApi(RegisterNames names, Contributors contributors, Rechecks rechecks, MediaStore media, Clock clock) {
        this.names = names;
        this.contributors = contributors;
        this.rechecks = rechecks;
        this.media = media;
        this.clock = clock;
    }

    /** {@code visitedAt} may lie before now, for what was noted down off line; left out it is now; {@code photos} were sent before. */
    record SurveyBody(
            @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid MemberBody> members,
            @Nullable Instant visitedAt,
            @NotBlank @Size(max = 5000) String finding,
            @Nullable List<@NotNull String> photos) {}

    /** {@code person} is an id, never a name; {@code agency} is left out for those who belong to none. */
    record MemberBody(
            @NotBlank @Size(max = 100) String person,
            @Nullable @Size(min = 1, max = 40) String agency) {}

    @PostMapping("/api/v1/follow-ups/{id}/surveys")
    @AllowedRoles(Roles.FOLLOW_UP)
    ResponseEntity<Accepted> recordSurvey(
            @PathVariable String id, @Valid @RequestBody SurveyBody body, Caller caller, Submission submission) {
        List<String> photos = photos(caller.tenant(), body.photos());
        Instant now = clock.instant();
        for (int i = 0; i < body.members().size(); i++) {
            String agency = body.members().get(i).agency();
            if (agency != null) {
                names.requireAgency(agency, "/members/" + i + "/agency");
            }
        }
        List<SurveyMember> members = body.members().stream()
                .map(member -> new SurveyMember(member.person(), member.agency()))
                .toList();
        Instant visitedAt = body.visitedAt() == null ? now : body.visitedAt();
        return submission.change(new FollowUpCommand.RecordSurvey(
                id,
                members,
                visitedAt,
                body.finding(),
                photos,
                rechecks.drawn(id),
                contributors.of(id),
                FollowUpTeam.member(caller),
                now));
    }

    private List<String> photos(String tenant, @Nullable List<String> named) {
        List<String> photos =
                named == null ? List.of() : named.stream().distinct().toList();
        photos.forEach(photo -> FollowUpRule.UNKNOWN_PHOTO.holds(media.name(tenant, photo), "/photos"));
        return photos;
    }
}
