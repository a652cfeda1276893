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
        HttpResponse<String> page =
                send(to("/status").header("Accept", "text/html").header("Accept-Language", "en"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"th\"", "สถานะระบบ", "รับเรื่องและติดตาม", "พร้อมใช้งาน", "ไม่ตอบสนอง")
                .contains("บางบริการยังไม่พร้อมใช้งาน", "/docs/api")
                .doesNotContain("??", "<script>", "style=", "onclick");
    }

    @Test
    void itSpeaksEnglishWhenAsked() throws Exception {
        assertThat(send(to("/status?lang=en")).body())
                .contains("<html lang=\"en\"", "System status", "No answer", "ภาษาไทย")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/status", "/docs/api", "/nowhere"})
    void everythingAPageNeedsComesFromHere(String path) throws Exception {
        String page = send(to(path).header("Accept", "text/html")).body();
        assertThat(page).doesNotContain("http://", "https://");
        for (MatchResult found : Pattern.compile("(?:src|href)=\"(/(?:vendor|tokens|prachakhom|favicon)[^\"]*)\"")
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
                .contains("บริการนี้ไม่ตอบสนองในขณะนี้")
                .doesNotContain("??");
    }

    @Test
    void whatAReaderChoseIsRememberedAndTheSwitchesKeepThePage() throws Exception {
        HttpResponse<String> chosen = send(to("/status?a=1&size=l&contrast=high&lang=en"));
        assertThat(chosen.headers().allValues("set-cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("size=l;").contains("HttpOnly", "SameSite=Lax"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("contrast=high;"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("lang=en;"));
        assertThat(chosen.body()).contains("data-size=\"l\"", "data-contrast=\"high\"", "a=1&amp;size=l");

        HttpResponse<String> later = send(to("/status").header("Cookie", "lang=en; size=l; contrast=evil"));
        assertThat(later.body()).contains("<html lang=\"en\"", "data-size=\"l\"", "data-contrast=\"normal\"");
        assertThat(later.headers().allValues("set-cookie")).isEmpty();
    }

    @Test
    void aServiceThatIsAwayIsToldWithWhatToDo() throws Exception {
        assertThat(send(to("/town/HH/issues/HH-2569-000001").header("Accept", "text/html"))
                        .body())
                .doesNotContain("Exception", "??");
    }
}
