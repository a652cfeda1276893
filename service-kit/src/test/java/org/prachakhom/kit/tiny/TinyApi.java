package org.prachakhom.kit.tiny;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.command.FakeDoor;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;
import org.prachakhom.kit.read.TenantScope;
import org.prachakhom.kit.web.Accepted;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.NotFound;
import org.prachakhom.kit.web.OpenToEveryone;
import org.prachakhom.kit.web.Page;
import org.prachakhom.kit.web.ReadsView;
import org.prachakhom.kit.web.RequiresIfMatch;
import org.prachakhom.kit.web.Submission;
import org.prachakhom.kit.web.Versioned;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An operation of each kind. */
@RestController
class TinyApi {

    @PostMapping("/api/v1/things")
    @AllowedRoles("MAKER")
    ResponseEntity<Accepted> makeThing(@Valid @RequestBody MakeThingBody body, Caller caller, Submission submission) {
        return submission.create("/api/v1/things/", FakeDoor.ID, body.title() + " by " + caller.subject());
    }

    @PostMapping("/api/v1/things/{id}/name")
    @AllowedRoles({"MAKER", "KEEPER"})
    @RequiresIfMatch
    ResponseEntity<Accepted> nameThing(
            @PathVariable String id, @RequestBody NameThingBody body, Submission submission) {
        return submission.change(id + " is " + body.name());
    }

    @PostMapping("/api/v1/things/{id}/note")
    @AllowedRoles("MAKER")
    ResponseEntity<Accepted> noteThing(@PathVariable String id, Submission submission) {
        return submission.change(id);
    }

    @GetMapping("/api/v1/things")
    @AllowedRoles("MAKER")
    @ReadsView("tiny-things")
    Page<String> listThings(Cursor cursor, Freshness freshness, @RequestParam(defaultValue = "0") @Max(9) int from) {
        String after = cursor.after();
        int first = after == null ? from : Integer.parseInt(after) + 1;
        List<String> rows = IntStream.range(first, Math.min(7, first + cursor.fetch()))
                .mapToObj(Integer::toString)
                .toList();
        return cursor.page(rows, row -> row, freshness);
    }

    @GetMapping("/api/v1/things/{id}")
    @AllowedRoles("MAKER")
    ResponseEntity<ThingRow> oneThing(@PathVariable String id) {
        return Versioned.answer(new ThingRow(id, "blue"), 3);
    }

    @GetMapping("/api/v1/failures/{how}")
    @AllowedRoles("MAKER")
    String failSomehow(@PathVariable String how) {
        switch (how) {
            case "not-found" -> throw new NotFound("a thing");
            case "gone" -> throw new RequestRefused(ProblemCode.GONE);
            case "database" -> throw new DataAccessResourceFailureException("secret host name");
            case "for-now" -> TinyRule.NOT_BEFORE_IT_OPENS.holds(false);
            case "once" -> TinyRule.ONCE_ONLY.holds(false);
            case "colour" -> TinyRule.UNKNOWN_COLOUR.holds(false, "/colour");
            case "owner" -> TinyRule.ONLY_ITS_OWNER.holds(false);
            default -> throw new IllegalStateException("secret detail");
        }
        return how;
    }

    @GetMapping("/public/{tenant}/things")
    @OpenToEveryone
    String showThings(@PathVariable String tenant) {
        return tenant + " " + TenantScope.current();
    }

    enum Colour {
        RED,
        BLUE,
        UNKNOWN
    }

    record MakeThingBody(
            @NotBlank @Size(min = 3, max = 20) String title,
            @NotNull Colour colour,
            int count,
            @Nullable Instant at,
            @Valid @Size(max = 2) @Nullable List<Part> parts) {}

    record Part(@NotBlank String name) {}

    record NameThingBody(String name) {}

    record ThingRow(String id, String colour) {}
}
