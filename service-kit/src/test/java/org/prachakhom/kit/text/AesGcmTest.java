package org.prachakhom.kit.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class AesGcmTest {
    private static final String KID = "01997a3c-5b20-7a10-8c31-6b0d9e4f7a21";
    private static final byte[] WORDS = "ท่อระบายน้ำหน้าตลาดฉัตร์ไชยอุดตัน".getBytes(UTF_8);

    /** Sealed by another implementation (OpenSSL), under the nonce 00 01 ... 0b. */
    private static final String FROZEN =
            "000102030405060708090a0bcd5d229c609132141b3cc929" + "917659e45eafe33f9d260f9ec737489d9dad42d7ff2bd0925d";

    private final KeyWrapping wrapping = new KeyWrapping(Base64.getEncoder().encodeToString(new byte[32]));

    @Test
    void opensWhatItSealedAndNeverSealsTwiceAlike() {
        SecretKey key = wrapping.make();
        byte[] once = AesGcm.seal(key, KID, WORDS);
        assertThat(AesGcm.open(key, KID, once)).isEqualTo(WORDS);
        assertThat(AesGcm.seal(key, KID, WORDS)).isNotEqualTo(once);
    }

    @Test
    void readsWhatAnotherImplementationSealed() {
        SecretKey key = new SecretKeySpec("0123456789abcdef0123456789abcdef".getBytes(UTF_8), "AES");
        byte[] sealed = HexFormat.of().parseHex(FROZEN);
        assertThat(new String(AesGcm.open(key, KID, sealed), UTF_8)).isEqualTo("น้ำท่วม");
    }

    @Test
    void refusesAnotherKeyAnotherIdAndAFlippedBit() {
        SecretKey key = wrapping.make();
        byte[] sealed = AesGcm.seal(key, KID, WORDS);
        assertThatThrownBy(() -> AesGcm.open(wrapping.make(), KID, sealed)).hasMessageContaining(KID);
        assertThatThrownBy(() -> AesGcm.open(key, KID.replace('0', '1'), sealed))
                .hasMessageContaining("open");
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> AesGcm.open(key, KID, sealed)).hasMessageContaining(KID);
        assertThatThrownBy(() -> AesGcm.open(key, KID, new byte[3])).hasMessageContaining(KID);
    }

    @Test
    void aKeyIsWrappedUnderItsOwnIdOnly() {
        SecretKey key = wrapping.make();
        byte[] wrapped = wrapping.wrap(KID, key);
        assertThat(wrapping.unwrap(KID, wrapped)).isEqualTo(key);
        assertThatThrownBy(() -> wrapping.unwrap(KID.replace('0', '1'), wrapped))
                .hasMessageContaining("open");
    }

    @Test
    void anInstallationKeyOfTheWrongLengthKeepsTheServiceFromStarting() {
        assertThatThrownBy(() -> new KeyWrapping("c2hvcnQ=")).hasMessageContaining("32 bytes");
    }
}
