package org.prachakhom.notification.publication;

import org.prachakhom.kit.rule.BusinessRule;
import org.prachakhom.kit.rule.Refusal;

/** The rules of clearing and publishing. */
enum PublicationRule implements BusinessRule {
    /** Domain section 5: a reference that stays unknown for two seconds; a foreign issue is answered alike. */
    THE_ISSUE_IS_KNOWN("publication.unknown-issue", Refusal.NOT_FOUND),
    /** Rule 3. */
    THE_TITLE_HAS_3_TO_200_CHARACTERS("publication.title-has-3-to-200-characters", Refusal.UNPROCESSABLE),
    /** Rule 3. */
    THE_TEXT_HAS_1_TO_5000_CHARACTERS("publication.text-has-1-to-5000-characters", Refusal.UNPROCESSABLE),
    /** Rule 17: what exists is changed only by who has seen it. */
    CLEARING_AGAIN_NAMES_THE_VERSION_SEEN("publication.clearing-again-needs-if-match", Refusal.PRECONDITION_REQUIRED),
    /** Rule 14. */
    PUBLISHING_NEEDS_AN_OUTCOME("publication.publishing-needs-an-outcome", Refusal.CONFLICT),
    /** Rule 14; erased text is not cleared any more. */
    PUBLISHING_NEEDS_CLEARED_CONTENT("publication.publishing-needs-cleared-content", Refusal.CONFLICT),
    /** Section 4: an issue whose page is public, also while it is open again. */
    ONLY_WHAT_IS_PUBLIC_IS_TAKEN_BACK("publication.only-what-is-public-is-taken-back", Refusal.CONFLICT),
    /** Section 5: everyone who opens the page afterwards reads why. */
    THE_REASON_HAS_10_TO_1000_CHARACTERS("publication.the-reason-has-10-to-1000-characters", Refusal.UNPROCESSABLE);

    private final String code;
    private final Refusal refusal;

    PublicationRule(String code, Refusal refusal) {
        this.code = code;
        this.refusal = refusal;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
