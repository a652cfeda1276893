package org.prachakhom.notification.publication;

import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.web.AllowedRoles;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for clearing or publication, for publishers and the secretary. */
@RestController
@RequestMapping("/api/v1/publications")
class PublicationApi {
    private final Publications publications;

    PublicationApi(Publications publications) {
        this.publications = publications;
    }

    @GetMapping
    @AllowedRoles({Roles.PUBLISHER, Roles.SECRETARY})
    @ReadsView({"publications", "publication-issues"})
    Page<PublicationRow> listPublications(
            @RequestParam(required = false) @Nullable PublicationStatus status, Cursor cursor, Freshness freshness) {
        return cursor.page(publications.page(status, cursor), PublicationRow::issueId, freshness);
    }

    @GetMapping("/{issueId}")
    @AllowedRoles({Roles.PUBLISHER, Roles.SECRETARY})
    @ReadsView({"publications", "publication-issues"})
    ResponseEntity<PublicationRow> getPublication(@PathVariable String issueId, Freshness freshness) {
        PublicationRow row = publications.find(issueId).orElseThrow(() -> new NotFound("publication " + issueId));
        return row.version() == null ? ResponseEntity.ok(row) : Versioned.answer(row, row.version());
    }
}
