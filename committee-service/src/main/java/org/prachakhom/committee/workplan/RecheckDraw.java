package org.prachakhom.committee.workplan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;

/**
 * Draws one confirmed fix in twenty, to be looked at again (section 7). The lot is in the id of the verdict's event: nobody
 * knows it before the verdict is given, nobody chooses it, and everybody who reads the log draws the same.
 */
public final class RecheckDraw {
    /** Rule 11: what was confirmed is looked at again after 30 calendar days. */
    public static final Duration DUE_AFTER = Duration.ofDays(30);

    private static final BigInteger ONE_IN = BigInteger.valueOf(20);

    private RecheckDraw() {}

    static boolean fallsOn(String verdictEvent) {
        try {
            byte[] lot = MessageDigest.getInstance("SHA-256").digest(verdictEvent.getBytes(UTF_8));
            return new BigInteger(1, lot).mod(ONE_IN).signum() == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
