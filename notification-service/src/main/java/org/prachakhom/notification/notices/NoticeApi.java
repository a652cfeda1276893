package org.prachakhom.notification.notices;

import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.Page;
import org.prachakhom.kit.web.ReadsView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the caller has been told. */
@RestController
class NoticeApi {
    private final Notices notices;

    NoticeApi(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/api/v1/notices")
    @AllowedRoles({
        Roles.LEADER,
        Roles.SECRETARY,
        Roles.OFFICER,
        Roles.FOLLOW_UP,
        Roles.PUBLISHER,
        Roles.MONITOR,
        Roles.ADMIN
    })
    @ReadsView("notices")
    Page<NoticeRow> listNotices(Caller caller, Cursor cursor, Freshness freshness) {
        return cursor.page(notices.mine(caller, cursor), NoticeRow::sortKey, freshness);
    }
}
