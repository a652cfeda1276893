package org.prachakhom.journeys.abuse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.prachakhom.journeys.TestStack;

/** Case S5: bytes that are no request, or too much of one, are refused or cut off, and the process stays as it was. */
class RawBytesTest {
    private final TestStack stack = TestStack.get();
    private final Ground ground = Ground.get();

    @TestFactory
    Stream<DynamicTest> whatIsNoRequestIsRefusedOrCutOff() {
        Map<String, byte[]> requests = new LinkedHashMap<>();
        bodies().forEach((what, body) -> requests.put(what, post("", body, body.length)));
        heads().forEach((what, head) -> requests.put(what, head.getBytes(ISO_8859_1)));
        List<Door> doors = new ArrayList<>(List.of(Door.gateway(stack)));
        Door.SERVICES.forEach(service -> doors.add(Door.direct(stack, service)));
        return doors.stream()
                .map(door -> DynamicTest.dynamicTest(
                        door.name(),
                        () -> Door.sideBySide(requests.entrySet().stream()
                                .<Door.Step>map(each -> () -> assertRefused(
                                        each.getKey(),
                                        RawSocket.exchange(door.at().getPort(), each.getValue())))
                                .toList())));
    }

    private static void assertRefused(String what, String answer) {
        // nothing at all: the connection was closed
        assertThat(answer).as(what).matches("(?s)(HTTP/1\\.1 (4\\d\\d|501|505) .*)?");
        Refusals.assertNothingInside(what, answer);
        assertThat(answer.toLowerCase(Locale.ROOT)).as(what).doesNotContain("tomcat", "x-injected:");
    }

    /** JSON as it must not be, at an operation that the caller may call. */
    private static Map<String, byte[]> bodies() {
        String good = "{\"code\":\"x01\",\"nameTh\":\"ก\",\"nameEn\":\"A\"}";
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("cut in the middle", good.substring(0, 20).getBytes(UTF_8));
        bodies.put("something after the end", (good + good).getBytes(UTF_8));
        bodies.put("nested a hundred thousand deep", "[".repeat(100_000).getBytes(UTF_8));
        bodies.put("objects in objects", "{\"code\":".repeat(50_000).getBytes(UTF_8));
        bodies.put("no UTF-8", good.replace("ก", "\u00e0\u00b8").getBytes(ISO_8859_1));
        bodies.put("an overlong slash", good.replace("ก", "\u00c0\u00af").getBytes(ISO_8859_1));
        bodies.put("UTF-16", good.getBytes(UTF_16LE));
        bodies.put("a NUL in a text", good.replace("ก", "\\u0000").getBytes(UTF_8));
        bodies.put("half a surrogate pair", good.replace("ก", "\\ud800").getBytes(UTF_8));
        bodies.put("a name twice", good.replace("{", "{\"code\":\"y01\",").getBytes(UTF_8));
        bodies.put("a number beyond all numbers", "{\"code\":1e999999999}".getBytes(UTF_8));
        bodies.put("a number of a million digits", ("{\"code\":" + "9".repeat(1_000_000) + "}").getBytes(UTF_8));
        bodies.put("a comment", good.replace("{", "{/* */").getBytes(UTF_8));
        bodies.put("NaN", "{\"code\":NaN}".getBytes(UTF_8));
        bodies.put("ten megabytes", ("{\"code\":\"" + "x".repeat(10_000_000) + "\"}").getBytes(UTF_8));
        StringBuilder keys = new StringBuilder("{");
        for (int n = 0; n < 100_000; n++) {
            keys.append("\"k").append(n).append("\":0,");
        }
        bodies.put(
                "a hundred thousand names", keys.append("\"end\":0}").toString().getBytes(UTF_8));
        return bodies;
    }

    private Map<String, String> heads() {
        String get = "GET /api/v1/communities HTTP/1.1\r\n";
        String host = "Host: localhost\r\n";
        String end = "Connection: close\r\n\r\n";
        Map<String, String> heads = new LinkedHashMap<>();
        heads.put("no HTTP at all", "hello\r\n\r\n");
        heads.put("TLS to a plain port", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003");
        heads.put("another version", "GET / HTTP/9.9\r\n" + host + end);
        heads.put("no host", get + end);
        heads.put("two hosts", get + host + "Host: evil.test\r\n" + end);
        heads.put("a method of its own", "G@T / HTTP/1.1\r\n" + host + end);
        heads.put("a tunnel", "CONNECT evil.test:443 HTTP/1.1\r\n" + host + end);
        heads.put("a trace", "TRACE / HTTP/1.1\r\n" + host + end);
        heads.put("a control character in the path", "GET /api/\u0001 HTTP/1.1\r\n" + host + end);
        heads.put("a backslash in the path", "GET /api\\v1\\issues HTTP/1.1\r\n" + host + end);
        heads.put("out of the root", "GET /public/../../actuator/env HTTP/1.1\r\n" + host + end);
        heads.put("out of the root, encoded", "GET /public/%2e%2e/%2e%2e/actuator/env HTTP/1.1\r\n" + host + end);
        heads.put("half an escape", "GET /api/v1/issues/%zz HTTP/1.1\r\n" + host + end);
        heads.put("a path too long", "GET /" + "a".repeat(100_000) + " HTTP/1.1\r\n" + host + end);
        heads.put("a header too long", get + host + "X-Long: " + "a".repeat(100_000) + "\r\n" + end);
        heads.put("ten thousand headers", get + host + "X-Many: a\r\n".repeat(10_000) + end);
        heads.put("a header without a name", get + host + ": a\r\n" + end);
        heads.put("a blank before the colon", get + host + "X-Tenant : a\r\nAuthorization : Bearer x\r\n" + end);
        heads.put(
                "two lengths",
                "POST /api/v1/communities HTTP/1.1\r\n" + host + "Content-Length: 0\r\nContent-Length: 5\r\n" + end
                        + "aaaaa");
        heads.put(
                "a length below nothing",
                "POST /api/v1/communities HTTP/1.1\r\n" + host + "Content-Length: -1\r\n" + end);
        heads.put(
                "a length and chunks",
                "POST /api/v1/communities HTTP/1.1\r\n" + host + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n"
                        + end + "0\r\n\r\nGET /actuator/env HTTP/1.1\r\n\r\n");
        heads.put(
                "an unknown encoding",
                "POST /api/v1/communities HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked, xchunked\r\n" + end
                        + "0\r\n\r\n");
        heads.put(
                "a chunk that is none",
                new String(
                        post("Transfer-Encoding: chunked\r\n", "zz\r\n{}\r\n0\r\n\r\n".getBytes(UTF_8), -1),
                        ISO_8859_1));
        heads.put(
                "chunks without end",
                new String(
                        post(
                                "Transfer-Encoding: chunked\r\n",
                                ("FFFFF\r\n" + "x".repeat(0xFFFFF) + "\r\n")
                                        .repeat(8)
                                        .getBytes(UTF_8),
                                -1),
                        ISO_8859_1));
        byte[] bomb = zeros(20_000_000);
        heads.put("a packed bomb", new String(post("Content-Encoding: gzip\r\n", bomb, bomb.length), ISO_8859_1));
        return heads;
    }

    @Test
    void manyLargeBodiesAtOnceDoNotFillTheHeap() {
        byte[] large = post("", new byte[10_000_000], 10_000_000);
        long before = restarts();
        List<Door.Step> steps = new ArrayList<>();
        for (int n = 0; n < 16; n++) {
            steps.add(() -> assertRefused(
                    "ten megabytes", RawSocket.exchange(stack.gateway().getPort(), large)));
        }
        Door.sideBySide(steps);
        assertThat(ground.owner.secretary().get("/api/v1/communities").status()).isEqualTo(200);
        assertThat(restarts()).as("nobody ran out of memory").isEqualTo(before);
    }

    private long restarts() {
        return Stream.concat(Door.SERVICES.stream(), Stream.of("gateway"))
                .mapToLong(name -> stack.processes().state(name).restarts())
                .sum();
    }

    /** A request that the secretary may make, but for its body; {@code length} below 0 is not told. */
    private byte[] post(String headers, byte[] body, int length) {
        String head =
                "POST /api/v1/communities HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: "
                        + ground.bearer(ground.owner, "SECRETARY")
                        + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\nConnection: close\r\n" + headers
                        + (length < 0 ? "" : "Content-Length: " + length + "\r\n") + "\r\n";
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.getBytes(ISO_8859_1));
        request.writeBytes(body);
        return request.toByteArray();
    }

    private static byte[] zeros(int length) {
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(new byte[length]);
            }
            return packed.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
