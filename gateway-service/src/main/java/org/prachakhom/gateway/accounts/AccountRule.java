package org.prachakhom.gateway.accounts;

import java.util.Locale;
import org.prachakhom.gateway.failure.Refusal;
import org.prachakhom.gateway.failure.Refused;
import org.springframework.http.HttpStatus;

/** What must hold for accounts. */
public enum AccountRule implements Refusal {
    /** Ids of another municipality are unknown ids. */
    ACCOUNT_IS_UNKNOWN(HttpStatus.NOT_FOUND),
    ONLY_WHO_KEEPS_ACCOUNTS_CHANGES_THEM(HttpStatus.FORBIDDEN),
    /** An ADMIN gives the roles of a municipality; an OPERATOR gives ADMIN. */
    ROLE_IS_NOT_YOURS_TO_GIVE(HttpStatus.FORBIDDEN),
    /** A secretary makes slips for leaders; with another's slip they could become that person. */
    A_SECRETARY_RESETS_LEADERS_ONLY(HttpStatus.FORBIDDEN),
    NOBODY_CHANGES_THEIR_OWN_ACCOUNT(HttpStatus.CONFLICT),
    LOGIN_IS_TAKEN(HttpStatus.CONFLICT),
    ACCOUNT_IS_CLOSED(HttpStatus.CONFLICT),
    LOGIN_IS_MALFORMED(HttpStatus.UNPROCESSABLE_CONTENT),
    NAME_IS_MISSING(HttpStatus.UNPROCESSABLE_CONTENT),
    MUNICIPALITY_IS_MALFORMED(HttpStatus.UNPROCESSABLE_CONTENT),
    CODE_IS_MALFORMED(HttpStatus.UNPROCESSABLE_CONTENT),
    ROLE_IS_MISSING(HttpStatus.UNPROCESSABLE_CONTENT),
    ROLE_IS_UNKNOWN(HttpStatus.UNPROCESSABLE_CONTENT),
    DAY_IS_MALFORMED(HttpStatus.UNPROCESSABLE_CONTENT),
    A_LEADER_HAS_A_COMMUNITY(HttpStatus.UNPROCESSABLE_CONTENT),
    AN_OFFICER_HAS_AN_AGENCY(HttpStatus.UNPROCESSABLE_CONTENT),
    A_TERM_ENDS_AFTER_IT_BEGINS(HttpStatus.UNPROCESSABLE_CONTENT),
    LINE_HAS_EIGHT_CELLS(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY_LINES(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Somebody changed it meanwhile. */
    VERSION_IS_STALE(HttpStatus.PRECONDITION_FAILED),
    VERSION_IS_MISSING(HttpStatus.PRECONDITION_REQUIRED),
    IDEMPOTENCY_KEY_IS_MISSING(HttpStatus.BAD_REQUEST),
    IDEMPOTENCY_KEY_IS_REUSED(HttpStatus.UNPROCESSABLE_CONTENT);

    private final HttpStatus status;

    AccountRule(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Refuses unless {@code holds}; the pointers name the parts of the body it is about. */
    public void holds(boolean holds, String... pointers) {
        if (!holds) {
            throw new Refused(this, pointers);
        }
    }
}
