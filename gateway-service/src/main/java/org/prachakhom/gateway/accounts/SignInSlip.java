package org.prachakhom.gateway.accounts;

import java.time.Instant;

/**
 * A slip as it is printed, or a link as it is shown: the only moment at which its code is known.
 *
 * @param code twelve digits
 */
public record SignInSlip(Account account, String code, Instant expiresAt) {

    /** Without the code, which must not be logged. */
    @Override
    public String toString() {
        return "SignInSlip[account=" + account.id() + ", expiresAt=" + expiresAt + "]";
    }
}
