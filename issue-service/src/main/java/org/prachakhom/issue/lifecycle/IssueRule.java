package org.prachakhom.issue.lifecycle;

import java.util.Locale;
import org.prachakhom.kit.rule.BusinessRule;
import org.prachakhom.kit.rule.Refusal;
import org.prachakhom.kit.rule.RuleBroken;

/** The sentences that can refuse a command on an issue. Names are for ever: a code is made of its name. */
public enum IssueRule implements BusinessRule {
    /** Rule 1. */
    A_LEADER_FILES_FOR_OWN_COMMUNITIES(Refusal.FORBIDDEN),
    /** Rule 1. */
    THE_SECRETARY_NAMES_ON_WHOSE_BEHALF(Refusal.UNPROCESSABLE),
    /** Rule 1. */
    ONLY_THE_SECRETARY_FILES_ON_BEHALF(Refusal.UNPROCESSABLE),
    /** Rule 2: it may open at any moment. */
    FILING_AT_A_MEETING_NEEDS_IT_OPEN(Refusal.CONFLICT_FOR_NOW),
    /** Rule 2. */
    ONLY_THE_SECRETARY_RECORDS_AFTER_CLOSING(Refusal.CONFLICT),
    /** Rule 3. */
    A_TITLE_HAS_3_TO_200_CHARACTERS(Refusal.UNPROCESSABLE),
    /** Rule 3. */
    A_TEXT_HAS_AT_MOST_5000_CHARACTERS(Refusal.UNPROCESSABLE),
    /** Rule 3. */
    A_PLACE_HAS_AT_MOST_500_CHARACTERS(Refusal.UNPROCESSABLE),
    /** Rule 3. */
    A_PLACE_HAS_WORDS_OR_A_POINT(Refusal.UNPROCESSABLE),
    /** Rule 3. */
    A_POINT_LIES_ON_THE_EARTH(Refusal.UNPROCESSABLE),
    /** Rule 3: what no screen shows and no database stores is no text. */
    A_TEXT_HOLDS_READABLE_CHARACTERS(Refusal.UNPROCESSABLE),
    /** Values that a newer version writes can be read, not entered. */
    ONLY_OFFERED_VALUES_ARE_ENTERED(Refusal.UNPROCESSABLE),
    /** Section 4, correct. */
    ONLY_AN_ISSUE_THAT_NO_AGENCY_HOLDS_IS_CORRECTED(Refusal.CONFLICT),
    /** Section 4, correct. */
    ONLY_WHO_RAISED_IT_OR_THE_SECRETARY_CORRECTS_IT(Refusal.FORBIDDEN),
    /** Section 4, triage. */
    ONLY_AN_ISSUE_BEFORE_ITS_CLAIM_IS_TRIAGED(Refusal.CONFLICT),
    /** Section 4, assign. */
    ONLY_AN_ISSUE_BEFORE_ITS_CLAIM_IS_ASSIGNED(Refusal.CONFLICT),
    /** Section 4, start. */
    ONLY_AN_ASSIGNED_ISSUE_IS_STARTED(Refusal.CONFLICT),
    /** Section 4, report progress; HH5. */
    ONLY_AN_ISSUE_AT_WORK_IS_REPORTED_ON(Refusal.CONFLICT),
    /** HH5: a report says something. */
    A_REPORT_SAYS_SOMETHING(Refusal.UNPROCESSABLE),
    /** Section 4, claim. */
    ONLY_A_STARTED_ISSUE_IS_CLAIMED(Refusal.CONFLICT),
    /** Section 4, transfer. */
    ONLY_AN_ISSUE_THAT_AN_AGENCY_HOLDS_IS_TRANSFERRED(Refusal.CONFLICT),
    /** Section 4, transfer. */
    A_TRANSFER_GOES_TO_ANOTHER_AGENCY(Refusal.UNPROCESSABLE),
    /** Section 4, return by the agency. */
    ONLY_AN_ISSUE_THAT_AN_AGENCY_HOLDS_IS_RETURNED(Refusal.CONFLICT),
    /** Section 4, return by the secretary. */
    ONLY_AN_OPEN_ISSUE_IS_TAKEN_BACK_TO_THE_DESK(Refusal.CONFLICT),
    /** Section 4, transfer and return: who gives an issue away says why. */
    A_REASON_SAYS_SOMETHING(Refusal.UNPROCESSABLE),
    /** Section 4, decline. */
    ONLY_AN_ISSUE_THAT_NO_AGENCY_HOLDS_IS_DECLINED(Refusal.CONFLICT),
    /** Section 4, withdraw. */
    ONLY_AN_OPEN_ISSUE_WITHOUT_A_CLAIM_IS_WITHDRAWN(Refusal.CONFLICT),
    /** Section 4, withdraw. */
    ONLY_WHO_RAISED_IT_WITHDRAWS_IT(Refusal.FORBIDDEN),
    /** Section 4, publish; rule 14. */
    ONLY_A_DECIDED_ISSUE_IS_PUBLISHED(Refusal.CONFLICT),
    /** Section 5, races: a publication names the latest decision. */
    ONLY_THE_LATEST_DECISION_IS_PUBLISHED(Refusal.CONFLICT),
    /** Rule 14. */
    ONLY_CLEARED_CONTENT_IS_PUBLISHED(Refusal.CONFLICT),
    /** Section 5, races: a publication names its text version; an older one comes too late. */
    ONLY_A_NEWER_TEXT_REPLACES_A_PUBLISHED_ONE(Refusal.CONFLICT),
    /** Rule 4. */
    ONLY_THE_ASSIGNED_AGENCY_ACTS(Refusal.FORBIDDEN),
    /** Rule 8. */
    A_CLAIM_HAS_A_SUMMARY_OF_10_CHARACTERS(Refusal.UNPROCESSABLE),
    /** Rule 8. */
    A_CLAIM_HAS_A_PHOTO_OR_A_REASON(Refusal.UNPROCESSABLE),
    /** Rule 3. */
    AT_MOST_10_PHOTOS_AT_ONCE(Refusal.UNPROCESSABLE),
    /** Section 4, attach evidence. */
    EVIDENCE_HAS_A_PHOTO(Refusal.UNPROCESSABLE),
    /** Section 2: who may show something about an issue. */
    ONLY_THOSE_CONCERNED_ATTACH_EVIDENCE(Refusal.FORBIDDEN),
    /** Section 4, defer. */
    ONLY_AN_ISSUE_THAT_AN_AGENCY_HOLDS_IS_DEFERRED(Refusal.CONFLICT),
    /** Section 4, defer: the day lies ahead. */
    A_DEFERRAL_ENDS_ON_A_LATER_DAY(Refusal.UNPROCESSABLE),
    /** Rule 7. */
    ONLY_THE_SECRETARY_DEFERS_A_SECOND_TIME_OR_FOR_OVER_90_DAYS(Refusal.FORBIDDEN),
    /** Section 4, resume. */
    ONLY_A_DEFERRED_ISSUE_IS_RESUMED(Refusal.CONFLICT),
    /** Section 4, pass on praise. */
    ONLY_PRAISE_AT_THE_DESK_IS_PASSED_ON(Refusal.CONFLICT),
    /** Section 4: a suggestion is checked at the desk. */
    ONLY_A_CLAIMED_SUGGESTION_IS_ANSWERED(Refusal.CONFLICT),
    /** Section 3, outcome: how the desk may answer a suggestion. */
    AN_ANSWER_SAYS_ADOPTED_IN_PLAN_OR_NOT_ADOPTED(Refusal.UNPROCESSABLE),
    /** Section 3, outcome: a suggestion has an answer in words. */
    AN_ANSWER_SAYS_SOMETHING(Refusal.UNPROCESSABLE),
    /** Rule 13: the target is open and itself not merged. */
    ONLY_AN_OPEN_ISSUE_TAKES_DUPLICATES(Refusal.CONFLICT),
    /** Rule 13. */
    AN_ISSUE_IS_NO_DUPLICATE_OF_ITSELF(Refusal.UNPROCESSABLE),
    /** Rule 13, merge: any open state but that of a claim. */
    ONLY_AN_OPEN_ISSUE_WITHOUT_A_CLAIM_IS_MERGED(Refusal.CONFLICT),
    /** Rule 13: no chains. */
    AN_ISSUE_WITH_DUPLICATES_IS_NOT_MERGED(Refusal.CONFLICT),
    /** Rule 13. */
    ONLY_A_DUPLICATE_OF_THIS_ISSUE_IS_RELEASED(Refusal.CONFLICT),
    /** Rule 13: un-merging goes on until the target is published. */
    AFTER_PUBLICATION_NOTHING_IS_UNMERGED(Refusal.CONFLICT),
    /** Section 4, ask to reopen. */
    ONLY_A_DECIDED_ISSUE_IS_DISPUTED(Refusal.CONFLICT),
    /** Rule 11. */
    A_DECISION_IS_DISPUTED_UNTIL_30_DAYS_AFTER_ITS_PUBLICATION(Refusal.CONFLICT),
    /** Rule 11. */
    A_DECISION_IS_DISPUTED_ONCE(Refusal.CONFLICT),
    /** Section 2: what a leader says, they say for a community of theirs that raised the matter. */
    ONLY_A_LEADER_OF_ITS_COMMUNITY_SPEAKS_FOR_IT(Refusal.FORBIDDEN),
    /** Section 4, rate. */
    ONLY_A_PUBLISHED_ISSUE_IS_RATED(Refusal.CONFLICT),
    /** Section 4, rate: once a community and publication. */
    A_COMMUNITY_RATES_A_PUBLICATION_ONCE(Refusal.CONFLICT),
    /** Section 4, rate. */
    A_RATING_IS_1_TO_5(Refusal.UNPROCESSABLE),
    /** Section 2: who may say something about an issue. */
    ONLY_THOSE_CONCERNED_COMMENT(Refusal.FORBIDDEN),
    /** Section 2: internal notes are of those who work on it. */
    A_LEADER_COMMENTS_FOR_ALL_TO_READ(Refusal.UNPROCESSABLE),
    /** Section 4, comment. */
    A_COMMENT_SAYS_SOMETHING(Refusal.UNPROCESSABLE),
    /** Rule 4: who holds it does not help itself. */
    A_CONTRIBUTOR_IS_ANOTHER_AGENCY(Refusal.UNPROCESSABLE);

    private final Refusal refusal;

    IssueRule(Refusal refusal) {
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

    /** The refusal, where no condition is at hand. */
    public RuleBroken broken() {
        return new RuleBroken(this, null);
    }

    /** As {@link #broken()}, naming the offending property by its JSON pointer. */
    public RuleBroken brokenAt(String pointer) {
        return new RuleBroken(this, pointer);
    }
}
