package org.prachakhom.gateway.pages.client;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Communities and meetings. Bodies are as in docs/api/meeting.json. */
@HttpExchange("/api/v1")
public interface MeetingService {

    /** A registered neighbourhood. */
    record Community(String code, String nameTh, String nameEn, boolean active, long version) {

        /** The name in the language of the page. */
        public String text() {
            return new Name(code, nameTh, nameEn).text();
        }
    }

    /** A meeting: {@code SCHEDULED}, {@code OPENED} or {@code CLOSED}; the fiscal year is a Buddhist one. */
    record Meeting(
            String id,
            String kind,
            int number,
            int fiscalYear,
            Instant startsAt,
            @Nullable String venue,
            int expected,
            String state,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt,
            long version) {

        /** Whether issues are filed at it now. */
        public boolean opened() {
            return state.equals("OPENED");
        }

        /** Whether it is over. */
        public boolean closed() {
            return state.equals("CLOSED");
        }
    }

    /** How many came, of a group, a community or in a mode. */
    record Count(String of, int present) {}

    /** A meeting and who was there. */
    record Sitting(
            Meeting meeting,
            int expected,
            int present,
            List<Count> byGroup,
            List<Count> byCommunity,
            List<Count> byMode,
            String upTo) {}

    /** One line of the agenda: {@code state} as it stands there, {@code stateNow} as it is today. */
    record Line(
            String issueId,
            String number,
            String community,
            @Nullable Name communityName,
            String category,
            @Nullable Name categoryName,
            @Nullable String title,
            String state,
            boolean done,
            @Nullable String stateNow,
            @Nullable String agency,
            @Nullable Name agencyName,
            @Nullable Instant due) {}

    /** The agenda: item 3 carries over, item 4 is newly raised; {@code frozenAt} is null until the meeting closes. */
    record Agenda(
            String meetingId,
            String state,
            @Nullable Instant frozenAt,
            List<Line> item3,
            List<Line> item4,
            String upTo) {}

    @GetExchange("/communities")
    Page<Community> communities(@RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/communities/{code}")
    Community community(@PathVariable String code);

    @PostExchange("/communities")
    Accepted enter(@RequestBody Map<String, Object> body, Sending sending);

    @PostExchange("/communities/{code}/revision")
    Accepted revise(@PathVariable String code, @RequestBody Map<String, Object> body, Sending sending);

    @GetExchange("/meetings")
    Page<Meeting> meetings(@RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/meetings/{id}")
    Sitting meeting(@PathVariable String id, @RequestParam(required = false) @Nullable String atLeast);

    @GetExchange("/meetings/{id}/agenda")
    Agenda agenda(@PathVariable String id, @RequestParam(required = false) @Nullable String atLeast);

    @PostExchange("/meetings")
    Accepted schedule(@RequestBody Map<String, Object> body, Sending sending);

    /** {@code step} is opening, attendance or closing. */
    @PostExchange("/meetings/{id}/{step}")
    Accepted move(
            @PathVariable String id, @PathVariable String step, @RequestBody Map<String, Object> body, Sending sending);
}
