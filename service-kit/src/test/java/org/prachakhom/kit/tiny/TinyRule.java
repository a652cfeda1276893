package org.prachakhom.kit.tiny;

import java.util.Locale;
import org.prachakhom.kit.rule.BusinessRule;
import org.prachakhom.kit.rule.Refusal;

/** One rule of each kind of refusal. */
enum TinyRule implements BusinessRule {
    ONCE_ONLY(Refusal.CONFLICT),
    NOT_BEFORE_IT_OPENS(Refusal.CONFLICT_FOR_NOW),
    UNKNOWN_COLOUR(Refusal.UNPROCESSABLE),
    ONLY_ITS_OWNER(Refusal.FORBIDDEN);

    private final Refusal refusal;

    TinyRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public String code() {
        return "tiny." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
