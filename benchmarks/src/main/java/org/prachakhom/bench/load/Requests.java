package org.prachakhom.bench.load;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;

/**
 * Writes the requests of a load.
 *
 * @param server where they go
 * @param tokens of the callers, who take turns
 */
public record Requests(URI server, List<String> tokens) {

    /** Changes: the n-th caller sends the n-th body, under an idempotency key of its own. */
    public LongFunction<byte[]> posts(String path, LongFunction<String> body) {
        return n -> {
            byte[] content = body.apply(n).getBytes(StandardCharsets.UTF_8);
            byte[] head = ("POST " + path + " HTTP/1.1\r\n" + headers(n)
                            + "Content-Type: application/json\r\nIdempotency-Key: " + UUID.randomUUID()
                            + "\r\nContent-Length: " + content.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
            byte[] request = new byte[head.length + content.length];
            System.arraycopy(head, 0, request, 0, head.length);
            System.arraycopy(content, 0, request, head.length, content.length);
            return request;
        };
    }

    /** Questions. */
    public LongFunction<byte[]> gets(String path) {
        return n -> ("GET " + path + " HTTP/1.1\r\n" + headers(n) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private String headers(long n) {
        return "Host: " + server.getAuthority() + "\r\nAuthorization: Bearer " + tokens.get((int) (n % tokens.size()))
                + "\r\nAccept: application/json\r\n";
    }
}
