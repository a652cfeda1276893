package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.FRIDAY;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.testing.text.ClearTextSealer.kid;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.issue.casework.IssueCommand.EraseText;
import org.prachakhom.issue.lifecycle.IssueState;

class EraseTextTest {

    @ParameterizedTest
    @EnumSource
    void destroysTheKeysInAnyState(IssueState state) {
        fixture()
                .given(WayTo.state(state))
                .when(new EraseText(ISSUE, SECRETARY, FRIDAY))
                .expectEvents(new TextErased(ISSUE, List.of(kid(ISSUE)), SECRETARY, FRIDAY));
    }
}
