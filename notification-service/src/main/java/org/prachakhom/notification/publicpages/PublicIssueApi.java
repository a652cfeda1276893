package org.prachakhom.notification.publicpages;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.text.SearchText;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.NotFound;
import org.prachakhom.kit.web.OpenToEveryone;
import org.prachakhom.kit.web.Page;
import org.prachakhom.kit.web.ReadsView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading without a login. */
@RestController
@RequestMapping("/public/{tenant}/issues")
class PublicIssueApi {
    private final PublicIssues issues;

    PublicIssueApi(PublicIssues issues) {
        this.issues = issues;
    }

    /** {@code q} are words, each of which the published title or text holds, in whatever spelling they are typed. */
    @GetMapping
    @OpenToEveryone
    @ReadsView({"public-issues", "public-texts", "public-registers"})
    Page<PublicIssue> listPublicIssues(
            @PathVariable String tenant,
            @RequestParam(required = false) @Nullable String community,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable @Size(max = 100) String q,
            Cursor cursor,
            Freshness freshness) {
        known(tenant);
        List<PublicIssue> found = issues.published(community, category, SearchText.patterns(q), cursor);
        return cursor.page(found, PublicIssue::sortKey, freshness);
    }

    @GetMapping("/{idOrNumber}")
    @OpenToEveryone
    @ReadsView({"public-issues", "public-texts", "public-registers"})
    PublicIssue getPublicIssue(@PathVariable String tenant, @PathVariable String idOrNumber, Freshness freshness) {
        known(tenant);
        return issues.find(idOrNumber).orElseThrow(() -> new NotFound("public issue " + idOrNumber));
    }

    private void known(String municipality) {
        if (!issues.municipalityKnown()) {
            throw new NotFound("municipality " + municipality);
        }
    }
}
