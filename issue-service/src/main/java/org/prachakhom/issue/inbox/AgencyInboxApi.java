package org.prachakhom.issue.inbox;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.directory.Calendars;
import org.prachakhom.issue.directory.Registers;
import org.prachakhom.issue.worktime.WorkingDays;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.Page;
import org.prachakhom.kit.web.ReadsView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows officers what waits for their agency, and for those that it acts for. */
@RestController
@RequestMapping("/api/v1/issues/inbox")
class AgencyInboxApi {
    private final AgencyInbox inbox;
    private final Registers registers;
    private final Calendars calendars;
    private final Clock clock;

    AgencyInboxApi(AgencyInbox inbox, Registers registers, Calendars calendars, Clock clock) {
        this.inbox = inbox;
        this.registers = registers;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping
    @AllowedRoles(Roles.OFFICER)
    @ReadsView({"agency-inbox", "registers"})
    Page<InboxItem> agencyInbox(
            @RequestParam(required = false) @Nullable InboxLane lane,
            Caller caller,
            Cursor cursor,
            Freshness freshness) {
        String agency = caller.agency();
        List<InboxItem> waiting = agency == null ? List.of() : waiting(agency, lane, days(caller.tenant()), cursor);
        return cursor.page(waiting, InboxItem::sortKey, freshness);
    }

    private List<InboxItem> waiting(
            String agency, @Nullable InboxLane lane, Optional<WorkingDays> days, Cursor cursor) {
        return days.map(known -> inbox.waiting(agency, lane, clock.instant(), known, cursor))
                .orElse(List.of());
    }

    private Optional<WorkingDays> days(String tenant) {
        return registers
                .municipality(tenant)
                .map(found -> new WorkingDays(ZoneId.of(found.timeZone()), calendars.holidays()));
    }
}
