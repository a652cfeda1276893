package org.prachakhom.gateway.pages.followup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.form.Body;
import org.prachakhom.gateway.pages.form.FormKey;

/** One visit as it is typed: {@code members} are the ids of those who went, {@code photos} were sent already. */
record SurveyForm(
        @Nullable String key,
        @Nullable List<String> members,
        @Nullable String visitedAt,
        @Nullable String finding,
        @Nullable List<String> photos) {

    static SurveyForm of(String subject) {
        return new SurveyForm(FormKey.fresh(), List.of(subject), null, null, null);
    }

    /** The same visit with these photos, which were sent. */
    SurveyForm showing(List<String> sent) {
        return new SurveyForm(key, members, visitedAt, finding, sent);
    }

    Sending sending() {
        return FormKey.sending(key, null);
    }

    /** Whether this one of the team went. */
    public boolean names(String id) {
        return members != null && members.contains(id);
    }

    /** With the agencies of those who went, as nobody judges the work of their own. */
    Map<String, Object> body(List<Team.Member> team) {
        List<Map<String, Object>> people = team.stream()
                .filter(member -> names(member.id()))
                .map(member -> Body.empty()
                        .text("person", member.id())
                        .text("agency", member.agency())
                        .content())
                .toList();
        return Body.empty()
                .with("members", people)
                .time("visitedAt", visitedAt)
                .text("finding", finding)
                .with("photos", photos == null || photos.isEmpty() ? null : photos)
                .content();
    }
}
