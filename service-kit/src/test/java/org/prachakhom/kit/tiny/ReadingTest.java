package org.prachakhom.kit.tiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.processing.PositionToken;
import org.prachakhom.kit.tiny.TinyClient.Answer;

class ReadingTest extends TinyTest {

    @Test
    void pagesAreFollowedByTheirLink() {
        List<String> seen = new ArrayList<>();
        String path = "/api/v1/things?limit=3";
        while (!path.isEmpty()) {
            Answer page = maker().get(path);
            page.json().path("items").forEach(item -> seen.add(item.asString()));
            assertThat(page.json().path("upTo").asString()).isEqualTo("so-far");
            assertThat(page.response().headers().firstValue("Up-To")).contains("so-far");
            String link = page.header("Link");
            assertThat(link.isEmpty())
                    .isEqualTo(page.json().path("next").asString("").isEmpty());
            path = link.isEmpty() ? "" : link.substring(1, link.indexOf('>'));
        }
        assertThat(seen).containsExactly("0", "1", "2", "3", "4", "5", "6");
    }

    @Test
    void aReaderWaitsForTheirOwnChange() {
        String here = new PositionToken("tiny", 100, "prachakhom.issue", 1).text();
        assertThat(maker().get("/api/v1/things?atLeast=" + here).status()).isEqualTo(200);
        String late = new PositionToken("tiny", 101, "prachakhom.issue", 1).text();
        Answer answer = maker().get("/api/v1/things?atLeast=" + late);
        assertThat(answer.problem()).isEqualTo("503 /problems/not-fresh-yet");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void oneThingTellsItsVersion() {
        Answer thing = maker().get("/api/v1/things/a");
        assertThat(thing.header("ETag")).isEqualTo("\"3\"");
        assertThat(maker().get("/api/v1/things/a", "If-None-Match", "\"3\"").status())
                .isEqualTo(304);
    }

    @Test
    void whatIsPublicIsReadByAnyoneWithinTheTenantOfThePath() {
        assertThat(nobody(null).get("/public/HH/things").response().body()).isEqualTo("HH HH");
        assertThat(nobody("no token").get("/public/ZZ/things").response().body())
                .isEqualTo("ZZ ZZ");
    }

    @Test
    void rolesAreCheckedBeforeAnythingElse() {
        assertThat(client("KEEPER").get("/api/v1/things").problem()).isEqualTo("403 /problems/forbidden");
        assertThat(client("KEEPER").post("/api/v1/things", "", "no body").problem())
                .isEqualTo("403 /problems/forbidden");
        assertThat(nobody(null).get("/api/v1/things").problem()).isEqualTo("401 /problems/unauthenticated");
        assertThat(nobody(null).get("/api/v1/nothing").problem()).isEqualTo("401 /problems/unauthenticated");
    }
}
