package org.prachakhom.issue.references;

import java.util.Locale;
import org.prachakhom.kit.rule.BusinessRule;
import org.prachakhom.kit.rule.Refusal;
import org.prachakhom.kit.rule.RuleBroken;

/** What has to be registered before a command may name it (section 5, races). */
public enum ReferenceRule implements BusinessRule {
    /** The tenant itself. */
    UNKNOWN_MUNICIPALITY(Refusal.UNPROCESSABLE),
    /** Not copied from meeting-service within two seconds. */
    UNKNOWN_COMMUNITY(Refusal.UNPROCESSABLE),
    /** Not copied from meeting-service within two seconds. */
    UNKNOWN_MEETING(Refusal.UNPROCESSABLE),
    /** Not in the register. */
    UNKNOWN_CATEGORY(Refusal.UNPROCESSABLE),
    /** No issue of this id was filed in the municipality. */
    UNKNOWN_ISSUE(Refusal.UNPROCESSABLE),
    /** Not in the register. */
    UNKNOWN_AGENCY(Refusal.UNPROCESSABLE),
    /** Not in the store of pictures: never sent, or destroyed. */
    UNKNOWN_PHOTO(Refusal.UNPROCESSABLE),
    /** A community that left the register raises nothing new. */
    THE_COMMUNITY_IS_ACTIVE(Refusal.UNPROCESSABLE),
    /** Nothing new is filed under a category that left the register. */
    THE_CATEGORY_IS_ACTIVE(Refusal.UNPROCESSABLE),
    /** An agency that left the register takes no new issues. */
    THE_AGENCY_IS_ACTIVE(Refusal.UNPROCESSABLE),
    /** A category may ask for what the agency cannot work without. */
    A_REQUIRED_QUESTION_IS_ANSWERED(Refusal.UNPROCESSABLE),
    /** An answer that belongs to nothing would be kept for ever. */
    AN_ANSWER_IS_TO_A_QUESTION_OF_THE_CATEGORY(Refusal.UNPROCESSABLE),
    /** Rule 5: due dates come from the registered levels alone. */
    THE_SERVICE_LEVEL_IS_SET(Refusal.CONFLICT);

    private final Refusal refusal;

    ReferenceRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public String code() {
        return "issue." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }

    /** The refusal, where no single property is at fault. */
    RuleBroken broken() {
        return new RuleBroken(this, null);
    }
}
