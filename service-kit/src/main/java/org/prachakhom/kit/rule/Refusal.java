package org.prachakhom.kit.rule;

/** How a broken rule is answered over HTTP. */
public enum Refusal {
    /** The state of the aggregate does not allow it now: 409. */
    CONFLICT(409),
    /** Allowed soon, without the asker doing anything: 409 with Retry-After. */
    CONFLICT_FOR_NOW(409),
    /** The content is well-formed but wrong: 422. */
    UNPROCESSABLE(422),
    /** The caller's role is right but this one is not theirs to change: 403. */
    FORBIDDEN(403),
    /** Nothing of that id for this caller: 404. */
    NOT_FOUND(404),
    /** The thing exists already, so the request has to name the version that it changes: 428. */
    PRECONDITION_REQUIRED(428);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }
}
