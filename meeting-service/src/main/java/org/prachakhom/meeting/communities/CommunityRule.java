package org.prachakhom.meeting.communities;

import org.prachakhom.kit.rule.BusinessRule;

/** What a community refuses. */
enum CommunityRule implements BusinessRule {
    /** Section 3: communities are named by their code, and a code never changes. */
    A_CODE_IS_GIVEN_ONCE("meeting.a-community-code-is-given-once");

    private final String code;

    CommunityRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
