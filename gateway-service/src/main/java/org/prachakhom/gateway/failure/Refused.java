package org.prachakhom.gateway.failure;

import java.util.List;

/** Thrown where a request is refused; the caller reads the refusal's texts, and which parts of the body it is about. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final transient List<String> pointers;

    /** A refusal about these parts of the body (JSON pointers), or about none. */
    public Refused(Refusal refusal, String... pointers) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
        this.pointers = List.of(pointers);
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }

    /** JSON pointers into the body; may be empty. */
    public List<String> pointers() {
        return pointers;
    }
}
