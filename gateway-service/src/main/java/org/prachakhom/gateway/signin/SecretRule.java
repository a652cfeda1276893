package org.prachakhom.gateway.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prachakhom.gateway.accounts.Account;
import org.prachakhom.gateway.accounts.SecretKind;
import org.prachakhom.gateway.secrets.OneTimeCodes;

/** What a PIN or password must not be. A PIN is enough for leaders, because attempts are counted; others have more to lose. */
enum SecretRule {
    THE_TWO_ARE_NOT_THE_SAME,
    PIN_HAS_SIX_DIGITS,
    PIN_IS_TOO_EASY,
    PASSWORD_HAS_TWELVE_LETTERS,
    PASSWORD_IS_TOO_EASY,
    /** An office's work needs a password. */
    PIN_IS_FOR_LEADERS;

    private static final int SHORTEST_PIN = 6;
    private static final int LONGEST_PIN = 12;
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;

    private static final String RISING = "01234567890123456789";
    private static final String FALLING = "98765432109876543210";
    /** One to four digits over and over: 111111, 121212, 123123. */
    private static final Pattern REPEATED = Pattern.compile("(.{1,4}?)\\1+");

    /** The secret as it is kept: a PIN's digits in Arabic, whatever keyboard they were typed on. */
    record Wanted(String secret, SecretKind kind) {
        static Wanted of(String typed) {
            boolean digits = !typed.isEmpty() && typed.codePoints().allMatch(Character::isDigit);
            return digits
                    ? new Wanted(OneTimeCodes.digits(typed), SecretKind.PIN)
                    : new Wanted(typed, SecretKind.PASSWORD);
        }
    }

    /** The rule that the secret breaks, if any. */
    static Optional<SecretRule> broken(Wanted wanted, String repeated, Account account) {
        if (!wanted.equals(Wanted.of(repeated))) {
            return Optional.of(THE_TWO_ARE_NOT_THE_SAME);
        }
        return wanted.kind() == SecretKind.PIN ? pin(wanted.secret(), account) : password(wanted.secret(), account);
    }

    /** The last part of the key of its text. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<SecretRule> pin(String pin, Account account) {
        if (!account.leaderOnly()) {
            return Optional.of(PIN_IS_FOR_LEADERS);
        }
        if (pin.length() < SHORTEST_PIN || pin.length() > LONGEST_PIN) {
            return Optional.of(PIN_HAS_SIX_DIGITS);
        }
        boolean easy = RISING.contains(pin)
                || FALLING.contains(pin)
                || REPEATED.matcher(pin).matches()
                || account.login().contains(pin);
        return easy ? Optional.of(PIN_IS_TOO_EASY) : Optional.empty();
    }

    private static Optional<SecretRule> password(String password, Account account) {
        int letters = password.codePointCount(0, password.length());
        if (letters < SHORTEST_PASSWORD || letters > LONGEST_PASSWORD) {
            return Optional.of(PASSWORD_HAS_TWELVE_LETTERS);
        }
        boolean easy = REPEATED.matcher(password).matches()
                || password.toLowerCase(Locale.ROOT).contains(account.login());
        return easy ? Optional.of(PASSWORD_IS_TOO_EASY) : Optional.empty();
    }
}
