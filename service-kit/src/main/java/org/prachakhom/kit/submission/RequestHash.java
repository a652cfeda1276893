package org.prachakhom.kit.submission;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.prachakhom.kit.request.RequestWithBody;

/** What makes two requests the same one: method, path with query, and body. */
final class RequestHash {

    private RequestHash() {}

    static byte[] of(HttpServletRequest request) {
        MessageDigest digest = sha256();
        String line = request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n";
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        return digest.digest(RequestWithBody.bodyOf(request));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }
}
