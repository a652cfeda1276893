package org.prachakhom.committee.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.committee.registry.RegisterNames;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.FixedCount;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.media.MediaStore;
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

/** The follow-up team records what it saw, and decides. */
@RestController
@RequestMapping("/api/v1/follow-ups")
class FollowUpCommandApi {
    private final RegisterNames names;
    private final Contributors contributors;
    private final MediaStore media;
    private final Clock clock;

    FollowUpCommandApi(RegisterNames names, Contributors contributors, MediaStore media, Clock clock) {
        this.names = names;
        this.contributors = contributors;
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

    /** {@code fixedCount} is given with PARTLY_FIXED only. */
    record VerdictBody(
            @NotNull @Min(1) Integer claim,
            @NotNull Finding verdict,
            @Nullable @Valid FixedCountBody fixedCount,
            @NotNull @Size(max = 5000) String finding) {

        @Nullable
        FixedCount count() {
            return fixedCount == null ? null : new FixedCount(fixedCount.fixed(), fixedCount.total());
        }
    }

    record FixedCountBody(@NotNull Integer fixed, @NotNull Integer total) {}

    @PostMapping("/{id}/surveys")
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
                id, members, visitedAt, body.finding(), photos, contributors.of(id), actor(caller), now));
    }

    @PostMapping("/{id}/verdict")
    @AllowedRoles(Roles.FOLLOW_UP)
    @RequiresIfMatch
    ResponseEntity<Accepted> giveVerdict(
            @PathVariable String id, @Valid @RequestBody VerdictBody body, Caller caller, Submission submission) {
        return submission.change(new FollowUpCommand.GiveVerdict(
                id,
                body.claim(),
                body.verdict(),
                body.count(),
                body.finding(),
                caller.agency(),
                contributors.of(id),
                actor(caller),
                clock.instant()));
    }

    private List<String> photos(String tenant, @Nullable List<String> named) {
        List<String> photos =
                named == null ? List.of() : named.stream().distinct().toList();
        photos.forEach(photo -> FollowUpRule.UNKNOWN_PHOTO.holds(media.name(tenant, photo), "/photos"));
        return photos;
    }

    private static Actor actor(Caller caller) {
        return new Actor(caller.subject(), Roles.FOLLOW_UP, null);
    }
}
