package org.prachakhom.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prachakhom.stack.client.Reply;
import tools.jackson.databind.json.JsonMapper;

class ReactionTest {
    @Test
    void isNotShownBeforeItCame() {
        Reply claimed = issue("CLAIMED", 0, 0);

        assertThat(Reaction.values()).noneMatch(reaction -> reaction.shownBy(claimed));
    }

    @Test
    void isShownOnceItCame() {
        assertThat(Reaction.REFUTED.shownBy(issue("ASSIGNED", 1, 0))).isTrue();
        assertThat(Reaction.REFUTED.shownBy(issue("RETURNED", 1, 0))).isTrue();
        assertThat(Reaction.VERIFIED.shownBy(issue("VERIFIED", 0, 1))).isTrue();
        assertThat(Reaction.PUBLISHED.shownBy(issue("PUBLISHED", 0, 1))).isTrue();
    }

    @Test
    void isStillShownWhenTheIssueHasGoneOn() {
        assertThat(Reaction.REFUTED.shownBy(issue("CLAIMED", 1, 0))).isTrue();
        assertThat(Reaction.REFUTED.shownBy(issue("PUBLISHED", 1, 1))).isTrue();
        assertThat(Reaction.VERIFIED.shownBy(issue("PUBLISHED", 0, 1))).isTrue();
    }

    @Test
    void aSecondClaimIsNotVerifiedByTheRefutationOfTheFirst() {
        assertThat(Reaction.VERIFIED.shownBy(issue("CLAIMED", 1, 0))).isFalse();
        assertThat(Reaction.PUBLISHED.shownBy(issue("VERIFIED", 1, 1))).isFalse();
    }

    private static Reply issue(String state, int refutations, int decision) {
        var body = JsonMapper.shared()
                .createObjectNode()
                .put("state", state)
                .put("refutations", refutations)
                .put("decision", decision);
        return new Reply(200, body, 1);
    }
}
