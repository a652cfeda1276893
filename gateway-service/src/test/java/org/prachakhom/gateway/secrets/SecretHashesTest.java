package org.prachakhom.gateway.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SecretHashesTest {
    private static final int ROUNDS = 21;

    private final SecretHashes hashes = hashes(new byte[32], 8);

    @Test
    void aSecretIsKnownByItsHashAlsoWhenTypedOnAnotherKeyboard() {
        String hash = hashes.hash("caf\u00e9 ริมทะเล");
        assertThat(hashes.matches("cafe\u0301 ริมทะเล", hash)).isTrue();
        assertThat(hashes.matches("cafe ริมทะเล", hash)).isFalse();
        assertThat(hashes.hash("caf\u00e9 ริมทะเล")).isNotEqualTo(hash);
    }

    @Test
    void everyLetterOfALongThaiPasswordCounts() {
        String long1 = "ก".repeat(40) + "ข";
        String hash = hashes.hash(long1);
        assertThat(hashes.matches("ก".repeat(40) + "ค", hash)).isFalse();
        assertThat(hashes.matches(long1, hash)).isTrue();
    }

    @Test
    void withoutTheInstallationKeyTheSecretIsNotKnown() {
        byte[] other = new byte[32];
        other[0] = 1;
        String hash = hashes.hash("472913");
        assertThat(hashes(other, 8).matches("472913", hash)).isFalse();
    }

    /** S10: measured in processor time, so that what else runs on the machine does not count. */
    @Test
    void aLoginThatNobodyHasCostsTheSameTime() {
        String hash = hashes.hash("a quiet green lagoon");
        long[] known = new long[ROUNDS];
        long[] unknown = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            known[round] = nanos(hash);
            unknown[round] = nanos(null);
        }
        Arrays.sort(known);
        Arrays.sort(unknown);
        double ratio = (double) unknown[ROUNDS / 2] / known[ROUNDS / 2];
        assertThat(ratio).isCloseTo(1.0, within(0.1));
    }

    private long nanos(@Nullable String hash) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        assertThat(hashes.matches("wrong", hash)).isFalse();
        return threads.getCurrentThreadCpuTime() - before;
    }

    private static SecretHashes hashes(byte[] key, int cost) {
        SecretSettings settings = new SecretSettings(Base64.getEncoder().encodeToString(key), cost);
        return new SecretHashes(new InstallationKeys(settings), settings);
    }
}
