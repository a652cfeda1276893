package org.prachakhom.kit.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The problems that the kit itself answers; a service adds its rules. The codes are part of the API for ever. */
public enum ProblemCode {
    /** The request is broken below HTTP's meaning: a forbidden character in its path, for example. */
    MALFORMED_REQUEST(400),
    /** Not JSON, not UTF-8, a key twice, too deep. */
    MALFORMED_BODY(400),
    /** A property that this operation does not know. */
    UNKNOWN_PROPERTY(400),
    /** A property of the wrong JSON type, or not one of its values. */
    WRONG_TYPE(400),
    /** A property breaks a constraint of form. */
    VALIDATION(400),
    /** A query parameter or path variable that cannot be read. */
    INVALID_PARAMETER(400),
    /** A POST without Idempotency-Key. */
    IDEMPOTENCY_KEY_MISSING(400),
    /** An Idempotency-Key that is not 1 to 200 visible ASCII characters. */
    IDEMPOTENCY_KEY_MALFORMED(400),
    /** An If-Match that is not one strong entity tag. */
    IF_MATCH_MALFORMED(400),
    /** No token, or none that counts. */
    UNAUTHENTICATED(401),
    /** The caller's roles do not allow the operation. */
    FORBIDDEN(403),
    /** Nothing of that name for this caller. */
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /** Another change came first. */
    CONFLICT(409),
    /** What the request would register is registered. */
    ALREADY_EXISTS(409),
    /** What was here was taken back. */
    GONE(410),
    /** If-Match names a version that is not the current one. */
    STALE_VERSION(412),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    /** Its bytes are no JPEG and no PNG, whatever its name or header says. */
    PICTURE_UNSUPPORTED(415),
    /** The same Idempotency-Key came with another request before. */
    IDEMPOTENCY_KEY_REUSED(422),
    /** A JPEG or PNG that is broken. */
    PICTURE_UNREADABLE(422),
    /** A picture of more than 40 megapixels, however few bytes it has. */
    PICTURE_TOO_LARGE(422),
    /** The operation wants If-Match. */
    PRECONDITION_REQUIRED(428),
    /** A defect of ours; the log knows more under the trace id. */
    UNEXPECTED(500),
    /** Too much to do, or the database is away: again soon. */
    BUSY(503),
    /** The view has not yet seen what {@code atLeast} asks for. */
    NOT_FRESH_YET(503),
    /** No room for the picture; what was stored before is whole. */
    STORAGE_FULL(507);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    /** The code in {@code type} and in the texts' keys: {@code stale-version}, for example. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Seconds after which a repetition may succeed, or null when repeating is of no use. */
    public @Nullable Integer retryAfter() {
        return status == 503 ? 1 : null;
    }

    /** The code that fits a bare HTTP status; a version or an encoding that nobody here speaks is the caller's fault. */
    static ProblemCode ofStatus(int status) {
        if (status == 501 || status == 505) {
            return MALFORMED_REQUEST;
        }
        for (ProblemCode code : values()) {
            if (code.status == status) {
                return code;
            }
        }
        return status >= 500 ? UNEXPECTED : MALFORMED_REQUEST;
    }
}
