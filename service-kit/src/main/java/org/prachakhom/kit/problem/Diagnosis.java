package org.prachakhom.kit.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.rule.Refusal;
import org.prachakhom.kit.rule.RuleBroken;
import org.springframework.http.HttpHeaders;

/** What is wrong with a request, before any language: status, code, faults and headers of the answer. */
record Diagnosis(int status, String code, List<Fault> faults, HttpHeaders headers) {
    /** Seconds after which a rule that refuses only for now is worth another try. */
    private static final int FOR_NOW = 2;

    static Diagnosis of(ProblemCode code, Fault... faults) {
        return of(code, List.of(faults));
    }

    static Diagnosis of(ProblemCode code, List<Fault> faults) {
        return new Diagnosis(code.status(), code.code(), faults, retryAfter(code.retryAfter()));
    }

    static Diagnosis of(ProblemCode code, int status, HttpHeaders headers) {
        Diagnosis plain = of(code);
        plain.headers.putAll(headers);
        return new Diagnosis(status, plain.code, plain.faults, plain.headers);
    }

    static Diagnosis of(RuleBroken broken) {
        Refusal refusal = broken.rule().refusal();
        String code = broken.rule().code();
        String pointer = broken.pointer();
        List<Fault> faults = pointer == null ? List.of() : List.of(Fault.at(pointer, code + ".detail"));
        HttpHeaders headers = retryAfter(refusal == Refusal.CONFLICT_FOR_NOW ? FOR_NOW : null);
        return new Diagnosis(refusal.status(), code, faults, headers);
    }

    private static HttpHeaders retryAfter(@Nullable Integer seconds) {
        HttpHeaders headers = new HttpHeaders();
        if (seconds != null) {
            headers.set(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        return headers;
    }
}
