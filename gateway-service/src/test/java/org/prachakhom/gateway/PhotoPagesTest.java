package org.prachakhom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photos of a form are sent before it, and named by it. */
class PhotoPagesTest extends GatewayTest {
    private static final String FORM = "/issues/shown/evidence";

    @BeforeEach
    void tellTheIssue() {
        SERVICE.forget();
        new ToldIssue(SERVICE, "shown", "ASSIGNED").told("issue.filed", "issue.evidence-attached");
        SERVICE.tell(
                "POST /api/v1/issues/shown/evidence", 200, "{\"id\":\"shown\",\"version\":5,\"upTo\":\"issue.5\"}");
    }

    @AfterEach
    void forget() {
        SERVICE.forget();
    }

    @Test
    void chosenPhotosAreSentAndThoseOfAnEarlierTryAreNotSentAgain() throws Exception {
        SERVICE.tell("POST /api/v1/media", 201, "{\"photo\":\"bbb\",\"width\":4,\"height\":3,\"bytes\":9}");
        HttpResponse<String> answer = sendForm();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("done=evidence", "atLeast=issue.5");
        assertThat(SERVICE.seen().stream().filter(seen -> seen.uri().equals("/api/v1/media")))
                .singleElement()
                .satisfies(seen -> {
                    assertThat(seen.header("Content-Type")).isEqualTo("image/jpeg");
                    assertThat(seen.body()).isEqualTo("picture");
                    assertThat(seen.header("Idempotency-Key")).isNotEmpty();
                });
        assertThat(SERVICE.seen().stream().filter(seen -> seen.uri().endsWith("/evidence")))
                .singleElement()
                .satisfies(seen -> assertThat(seen.body()).contains("[\"aaa\",\"bbb\"]", "น้ำถึงเข่า"));
    }

    @Test
    void aFileThatIsNoPhotoIsRefusedOnThePageOfTheForm() throws Exception {
        SERVICE.tell(
                "POST /api/v1/media",
                415,
                "{\"type\":\"/problems/picture-unsupported\",\"title\":\"ไม่ใช่ภาพ JPEG หรือ PNG\",\"status\":415}");
        HttpResponse<String> answer = sendForm();
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body())
                .contains("ไม่ใช่ภาพ JPEG หรือ PNG", "value=\"aaa\"", "น้ำถึงเข่า", "enctype=\"multipart/form-data\"")
                .doesNotContain("??");
        assertThat(SERVICE.seen()).noneMatch(seen -> seen.uri().endsWith("/evidence"));
    }

    @Test
    void anOfficersReportBearsPhotosToo() throws Exception {
        SERVICE.tell("POST /api/v1/media", 201, "{\"photo\":\"bbb\",\"width\":4,\"height\":3,\"bytes\":9}");
        SERVICE.tell(
                "POST /api/v1/issues/shown/progress", 200, "{\"id\":\"shown\",\"version\":5,\"upTo\":\"issue.5\"}");
        HttpResponse<String> answer = send("officer.works.hh", "/issues/shown/progress", part("note", "ลอกท่อแล้ว"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(SERVICE.seen().stream().filter(seen -> seen.uri().endsWith("/progress")))
                .singleElement()
                .satisfies(seen -> assertThat(seen.body()).contains("[\"aaa\",\"bbb\"]", "ลอกท่อแล้ว"));
    }

    private HttpResponse<String> sendForm() throws Exception {
        return send("leader.c01.hh", FORM, part("caption", "น้ำถึงเข่า"));
    }

    private HttpResponse<String> send(String account, String path, String words) throws Exception {
        Browser sender = new Browser(port);
        sender.signIn(account, PASSWORD);
        String body = part("_csrf", sender.formToken(path))
                + part("key", "the-form")
                + part("photos", "aaa")
                + words
                + part("files\"; filename=\"", "")
                + part("files\"; filename=\"ภาพถ่ายหน้าบ้าน ๑.jpg", "picture")
                + "--edge--\r\n";
        return sender.send(sender.to(path)
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String part(String name, String content) {
        return "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
    }
}
