package org.prachakhom.kit.tiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prachakhom.kit.command.FakeDoor;
import org.prachakhom.kit.tiny.TinyClient.Answer;
import org.springframework.beans.factory.annotation.Autowired;

class BadBodyTest extends TinyTest {
    private static final String GOOD = "{\"title\":\"น้ำท่วม\",\"colour\":\"RED\",\"count\":1}";

    @Autowired
    private FakeDoor door;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                              | 400 /problems/malformed-body   | ''
            {                                                               | 400 /problems/malformed-body   | ''
            null                                                            | 400 /problems/malformed-body   | ''
            {"title":"abc","colour":"RED","count":1} x                      | 400 /problems/malformed-body   | ''
            {"title":"abc","title":"abd","colour":"RED","count":1}          | 400 /problems/malformed-body   | ''
            []                                                              | 400 /problems/wrong-type       | ''
            "text"                                                          | 400 /problems/wrong-type       | ''
            {"title":"abc","colour":"RED","count":1,"tenant":"XX"}          | 400 /problems/unknown-property | /tenant
            {"title":"abc","colour":"RED","count":1,"parts":[{"a/b":1}]}    | 400 /problems/unknown-property | /parts/0/a~1b
            {"title":7,"colour":"RED","count":1}                            | 400 /problems/wrong-type       | /title
            {"title":true,"colour":"RED","count":1}                         | 400 /problems/wrong-type       | /title
            {"title":{"a":1},"colour":"RED","count":1}                      | 400 /problems/wrong-type       | /title
            {"title":"a\\u0000b","colour":"RED","count":1}                  | 400 /problems/wrong-type       | /title
            {"title":"a\\ud800b","colour":"RED","count":1}                  | 400 /problems/wrong-type       | /title
            {"title":"abc","colour":"GREEN","count":1}                      | 400 /problems/wrong-type       | /colour
            {"title":"abc","colour":0,"count":1}                            | 400 /problems/wrong-type       | /colour
            {"title":"abc","colour":"","count":1}                           | 400 /problems/wrong-type       | /colour
            {"title":"abc","colour":"RED"}                                  | 400 /problems/wrong-type       | /count
            {"title":"abc","colour":"RED","count":1.5}                      | 400 /problems/wrong-type       | /count
            {"title":"abc","colour":"RED","count":"1"}                      | 400 /problems/wrong-type       | /count
            {"title":"abc","colour":"RED","count":99999999999}              | 400 /problems/wrong-type       | /count
            {"title":"abc","colour":"RED","count":1,"at":"yesterday"}       | 400 /problems/wrong-type       | /at
            {"title":"abc","colour":"RED","count":1,"parts":{"name":"x"}}   | 400 /problems/wrong-type       | /parts
            {"title":"ab","colour":"RED","count":1}                         | 400 /problems/validation       | /title
            {"colour":"RED","count":1}                                      | 400 /problems/validation       | /title
            {"title":"abc","count":1}                                       | 400 /problems/validation       | /colour
            {"title":"abc","colour":"RED","count":1,"parts":[{"name":" "}]} | 400 /problems/validation       | /parts/0/name
            """)
    void nothingIsTakenThatTheOperationDoesNotKnow(String body, String expected, String fault) {
        int before = door.sent();
        Answer answer = maker().post("/api/v1/things", UUID.randomUUID().toString(), body);
        assertThat(answer.problem()).isEqualTo(expected);
        if (!fault.isEmpty()) {
            assertThat(answer.fault()).isEqualTo(fault);
        }
        assertThat(door.sent()).isEqualTo(before);
    }

    @Test
    void aFaultIsSaidInTheLanguageOfTheCaller() {
        String body = "{\"title\":\"ab\",\"colour\":\"RED\",\"count\":1}";
        Answer thai = maker().post("/api/v1/things", "l1", body);
        assertThat(thai.json().at("/errors/0/detail").asString()).isEqualTo("ความยาวหรือจำนวนต้องอยู่ระหว่าง 3 ถึง 20");
        Answer english = maker().post("/api/v1/things", "l2", body.replace("RED", "NONE"), "Accept-Language", "en");
        assertThat(english.json().at("/errors/0/detail").asString()).isEqualTo("Must be one of RED, BLUE.");
    }

    @Test
    void brokenUtf8IsRefused() {
        byte[] broken = GOOD.getBytes(StandardCharsets.UTF_8);
        broken[11] = (byte) 0xff;
        assertThat(post(BodyPublishers.ofByteArray(broken)).problem()).isEqualTo("400 /problems/malformed-body");
    }

    @Test
    void anotherEncodingThanUtf8IsRefused() {
        byte[] wide = GOOD.getBytes(StandardCharsets.UTF_16LE);
        assertThat(post(BodyPublishers.ofByteArray(wide)).problem()).isEqualTo("400 /problems/malformed-body");
    }

    @Test
    void aChunkThatIsNoneIsRefused() throws Exception {
        String request = "POST /api/v1/things HTTP/1.1\r\nHost: x\r\nConnection: close\r\nIdempotency-Key: chunk\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\nAuthorization: Bearer "
                + ISSUER.token("somchai", "HH", "MAKER") + "\r\n\r\nzz\r\n{}\r\n0\r\n\r\n";
        assertThat(RawHttp.exchange(port, request.getBytes(StandardCharsets.US_ASCII)))
                .startsWith("HTTP/1.1 400")
                .contains("/problems/malformed-request");
    }

    @Test
    void aBodyOverOneMebibyteIsRefusedHoweverItIsSent() {
        byte[] big = new byte[1024 * 1024 + 1];
        assertThat(post(BodyPublishers.ofByteArray(big)).problem()).isEqualTo("413 /problems/body-too-large");
        BodyPublisher chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(big));
        assertThat(post(chunked).problem()).isEqualTo("413 /problems/body-too-large");
        assertThat(post(BodyPublishers.ofByteArray(new byte[10 * 1024 * 1024])).problem())
                .isEqualTo("413 /problems/body-too-large");
    }

    @Test
    void aDeepBodyAndOneOfManyKeysAreRefused() {
        String deep = "{\"parts\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        assertThat(post(BodyPublishers.ofString(deep)).status()).isEqualTo(400);
        StringBuilder wide = new StringBuilder("{\"k\":1");
        for (int key = 0; key < 50_000; key++) {
            wide.append(",\"k").append(key).append("\":1");
        }
        assertThat(post(BodyPublishers.ofString(wide + "}")).problem()).startsWith("400 /problems/");
    }

    private Answer post(BodyPublisher body) {
        return maker().send(maker().request("/api/v1/things")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(body));
    }
}
