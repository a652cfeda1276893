package org.prachakhom.kit.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request refused by the kit, before or after its command. */
public final class RequestRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient List<Fault> faults;
    private final @Nullable Long currentVersion;

    /** {@code faults} names what of the request is wrong; may be none. */
    public RequestRefused(ProblemCode code, Fault... faults) {
        this(code, null, List.of(faults));
    }

    private RequestRefused(ProblemCode code, @Nullable Long currentVersion, List<Fault> faults) {
        super(code.code());
        this.code = code;
        this.currentVersion = currentVersion;
        this.faults = faults;
    }

    /** Refused because the aggregate has gone on to {@code currentVersion}, which the answer tells as its ETag. */
    public static RequestRefused stale(@Nullable Long currentVersion) {
        return new RequestRefused(ProblemCode.STALE_VERSION, currentVersion, List.of());
    }

    /** Why. */
    public ProblemCode code() {
        return code;
    }

    /** What of the request is at fault. */
    public List<Fault> faults() {
        return faults;
    }

    /** The version that the aggregate has now, or null where it is not known or not the point. */
    public @Nullable Long currentVersion() {
        return currentVersion;
    }
}
