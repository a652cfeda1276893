package org.prachakhom.gateway.pages.followup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.form.Body;
import org.prachakhom.gateway.pages.form.FormKey;

/** One visit as it is typed: {@code members} one a line, by the ids of their accounts. */
record SurveyForm(
        @Nullable String key,
        @Nullable String members,
        @Nullable String visitedAt,
        @Nullable String finding) {

    static SurveyForm of(String subject) {
        return new SurveyForm(FormKey.fresh(), subject, null, null);
    }

    Sending sending() {
        return new Sending(key == null ? FormKey.fresh() : key, null);
    }

    Map<String, Object> body() {
        List<Map<String, String>> people = members == null
                ? List.of()
                : members.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> Map.of("person", line))
                        .toList();
        return Body.empty()
                .with("members", people)
                .time("visitedAt", visitedAt)
                .text("finding", finding)
                .content();
    }
}
