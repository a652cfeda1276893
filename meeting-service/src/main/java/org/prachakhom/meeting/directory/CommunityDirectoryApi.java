package org.prachakhom.meeting.directory;

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
import org.springframework.web.bind.annotation.RestController;

/** Shows the register of communities to everyone who belongs to the municipality. */
@RestController
@RequestMapping("/api/v1/communities")
class CommunityDirectoryApi {
    private final CommunityDirectory directory;

    CommunityDirectoryApi(CommunityDirectory directory) {
        this.directory = directory;
    }

    @GetMapping
    @AllowedRoles({
        Roles.LEADER,
        Roles.SECRETARY,
        Roles.OFFICER,
        Roles.FOLLOW_UP,
        Roles.PUBLISHER,
        Roles.MONITOR,
        Roles.ADMIN
    })
    @ReadsView("community-directory")
    Page<CommunityRow> communities(Cursor cursor, Freshness freshness) {
        return cursor.page(directory.inThaiOrder(cursor), CommunityRow::sortKey, freshness);
    }

    @GetMapping("/{code}")
    @AllowedRoles({
        Roles.LEADER,
        Roles.SECRETARY,
        Roles.OFFICER,
        Roles.FOLLOW_UP,
        Roles.PUBLISHER,
        Roles.MONITOR,
        Roles.ADMIN
    })
    @ReadsView("community-directory")
    ResponseEntity<CommunityRow> community(@PathVariable String code, Freshness freshness) {
        CommunityRow row = directory.find(code).orElseThrow(() -> new NotFound("community " + code));
        return Versioned.answer(row, row.version());
    }
}
