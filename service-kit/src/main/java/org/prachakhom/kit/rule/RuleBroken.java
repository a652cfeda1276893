package org.prachakhom.kit.rule;

import org.jspecify.annotations.Nullable;

/** A rule of the domain refused; nothing was changed. */
public final class RuleBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient BusinessRule rule;
    private final @Nullable String pointer;

    /** {@code pointer} names the property of the request at fault, or is null when no single one is. */
    public RuleBroken(BusinessRule rule, @Nullable String pointer) {
        super(rule.code());
        this.rule = rule;
        this.pointer = pointer;
    }

    /** The rule that refused. */
    public BusinessRule rule() {
        return rule;
    }

    /** JSON pointer to the property at fault, or null. */
    public @Nullable String pointer() {
        return pointer;
    }
}
