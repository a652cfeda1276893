package org.prachakhom.gateway.secrets;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/**
 * Codes of twelve digits for a printed slip or a link. Digits, because every keyboard has them, Thai ones count too;
 * twelve, because a guess then hits one of a thousand open slips once in a thousand million times, and guesses are
 * counted.
 */
@Component
public final class OneTimeCodes {
    /** How many digits a code has. */
    public static final int DIGITS = 12;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Keyed keyed;

    OneTimeCodes(InstallationKeys keys) {
        keyed = new Keyed(keys, "one-time code");
    }

    /** A new code. */
    public String fresh() {
        StringBuilder code = new StringBuilder(DIGITS);
        for (int i = 0; i < DIGITS; i++) {
            code.append((char) ('0' + RANDOM.nextInt(10)));
        }
        return code.toString();
    }

    /** What is kept of a code; the same however it was typed. */
    public byte[] hash(String code) {
        return keyed.hash(digits(code));
    }

    /** A keyed hash of any text, for what is counted by but not to be read in the database. */
    public byte[] keyed(String text) {
        return keyed.hash("text " + text);
    }

    /** A code as people read it: three groups of four. */
    public static String inGroups(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The digits of a text, Thai ones as Arabic; spaces and strokes fall away. */
    public static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints()
                .filter(Character::isDigit)
                .forEach(each -> digits.append((char) ('0' + Character.digit(each, 10))));
        return digits.toString();
    }
}
