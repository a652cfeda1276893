package org.prachakhom.committee.followup;

import org.prachakhom.kit.rule.BusinessRule;
import org.prachakhom.kit.rule.Refusal;

/** What a follow-up case refuses. */
enum FollowUpRule implements BusinessRule {
    /** Section 5: a verdict names its claim; one on an older claim is stale. */
    ONLY_THE_LATEST_CLAIM_IS_JUDGED("follow-up.only-the-latest-claim-is-judged", Refusal.CONFLICT),
    /** Section 5: a claim is confirmed or refuted, and that settles it. */
    A_CLAIM_IS_JUDGED_ONCE("follow-up.a-claim-is-judged-once", Refusal.CONFLICT),
    /** HH8: the team goes into the community before it decides. */
    A_VERDICT_NEEDS_A_SURVEY_OF_ITS_CLAIM("follow-up.a-verdict-needs-a-survey-of-its-claim", Refusal.CONFLICT),
    /** Rule 10. */
    THE_SIGNER_IS_NOT_OF_THE_CLAIMING_AGENCY("follow-up.the-signer-is-not-of-the-claiming-agency", Refusal.FORBIDDEN),
    /** Rule 10. */
    NO_MEMBER_IS_OF_THE_CLAIMING_AGENCY("follow-up.no-member-is-of-the-claiming-agency", Refusal.UNPROCESSABLE),
    /** Section 3: only surveys may carry an earlier time, and none a later one. */
    A_VISIT_LIES_IN_THE_PAST("follow-up.a-visit-lies-in-the-past", Refusal.UNPROCESSABLE),
    /** A list of members is a list of different persons. */
    A_MEMBER_IS_NAMED_ONCE("follow-up.a-member-is-named-once", Refusal.UNPROCESSABLE),
    /** Rule 3. */
    A_SURVEY_SHOWS_AT_MOST_10_PHOTOS("follow-up.a-survey-shows-at-most-10-photos", Refusal.UNPROCESSABLE),
    /** A photo is sent before a survey names it, and is destroyed when it was erased. */
    UNKNOWN_PHOTO("follow-up.unknown-photo", Refusal.UNPROCESSABLE),
    /** Section 3: the verdicts are a closed list. */
    THE_VERDICT_IS_KNOWN("follow-up.the-verdict-is-known", Refusal.UNPROCESSABLE),
    /** Rule 9: PARTLY_FIXED says how many of how many, the others nothing. */
    PARTLY_FIXED_COUNTS_SOME_BUT_NOT_ALL("follow-up.partly-fixed-counts-some-but-not-all", Refusal.UNPROCESSABLE),
    /** Rule 9: the agency has to learn why. */
    A_FINDING_SAYS_SOMETHING("follow-up.a-finding-says-something", Refusal.UNPROCESSABLE),
    /** Section 5: declined, withdrawn or merged; nothing is left to check. */
    WHAT_ENDED_IS_NOT_CHECKED("follow-up.what-ended-is-not-checked", Refusal.CONFLICT),
    /** Rule 11: of a request that is not known here, or that the issue has answered, nothing is decided. */
    ONLY_AN_OPEN_REQUEST_IS_ANSWERED("follow-up.only-an-open-request-is-answered", Refusal.CONFLICT),
    /** Rule 11. */
    A_REQUEST_IS_ANSWERED_ONCE("follow-up.a-request-is-answered-once", Refusal.CONFLICT),
    /** Rule 11: who asked has to learn why. */
    AN_ANSWER_SAYS_WHY("follow-up.an-answer-says-why", Refusal.UNPROCESSABLE),
    /** Rule 11: of the latest claim only, not looked at again yet, and not opened again. */
    ONLY_WHAT_COUNTS_AS_FIXED_IS_CHECKED_AGAIN(
            "follow-up.only-what-counts-as-fixed-is-checked-again", Refusal.CONFLICT),
    /** Rule 11: one confirmed fix in twenty, drawn by lot and by nobody. */
    ONLY_WHAT_WAS_DRAWN_IS_CHECKED_AGAIN("follow-up.only-what-was-drawn-is-checked-again", Refusal.CONFLICT),
    /** Rule 11. */
    A_FIX_IS_CHECKED_AGAIN_AFTER_30_DAYS("follow-up.a-fix-is-checked-again-after-30-days", Refusal.CONFLICT),
    /** HH8: the team goes there again before it says whether the fix lasted. */
    A_RECHECK_NEEDS_A_SURVEY_OF_ITS_OWN("follow-up.a-recheck-needs-a-survey-of-its-own", Refusal.CONFLICT),
    /** Rule 10. */
    WHO_ANSWERS_DID_NOT_WORK_ON_IT("follow-up.who-answers-did-not-work-on-it", Refusal.FORBIDDEN);

    private final String code;
    private final Refusal refusal;

    FollowUpRule(String code, Refusal refusal) {
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
