package org.prachakhom.kit.rule;

/**
 * One sentence of the domain that can refuse a command. Implemented by one enum an aggregate; the code is also the
 * {@code type} of the problem document and the key of its text in {@code messages_th} and {@code messages_en}.
 */
public interface BusinessRule {

    /** Stable code, {@code issue.only-the-assigned-agency-acts} for example. */
    String code();

    /** How a broken rule is answered. */
    default Refusal refusal() {
        return Refusal.CONFLICT;
    }

    /** Throws {@link RuleBroken} unless the condition holds. */
    default void holds(boolean condition) {
        if (!condition) {
            throw new RuleBroken(this, null);
        }
    }

    /** As {@link #holds(boolean)}, naming the offending property of the request by its JSON pointer (RFC 6901). */
    default void holds(boolean condition, String pointer) {
        if (!condition) {
            throw new RuleBroken(this, pointer);
        }
    }
}
