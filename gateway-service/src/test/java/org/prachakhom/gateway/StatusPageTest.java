package org.prachakhom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusPageTest extends GatewayTest {

    @Test
    void itSaysInThaiHowEachServiceIs() throws Exception {
        HttpResponse<String> page = send(to("/").header("Accept", "text/html").header("Accept-Language", "en"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"th\"", "สถานะระบบ", "รับเรื่องและติดตาม", "พร้อมใช้งาน", "ไม่ตอบสนอง")
                .contains("บางบริการยังไม่พร้อมใช้งาน", "/public/HH/issues", "/docs/api")
                .doesNotContain("??", "<script", "style=");
    }

    @Test
    void itSpeaksEnglishWhenAsked() throws Exception {
        assertThat(send(to("/?lang=en")).body())
                .contains("<html lang=\"en\"", "System status", "No answer", "ภาษาไทย")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs/api", "/nowhere"})
    void everythingAPageNeedsComesFromHere(String path) throws Exception {
        String page = send(to(path).header("Accept", "text/html")).body();
        assertThat(page).doesNotContain("http://", "https://");
        for (MatchResult found : Pattern.compile("(?:src|href)=\"(/(?:vendor|prachakhom|favicon)[^\"]*)\"")
                .matcher(page)
                .results()
                .toList()) {
            assertThat(send(to(found.group(1))).statusCode()).as(found.group(1)).isEqualTo(200);
        }
    }

    @Test
    void theApiPageListsEveryService() throws Exception {
        assertThat(send(to("/docs/api")).body())
                .contains("/openapi/issue", "/openapi/meeting", "/openapi/committee", "/openapi/notification")
                .doesNotContain("??");
    }
}
