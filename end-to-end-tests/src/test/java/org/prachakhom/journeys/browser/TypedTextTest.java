package org.prachakhom.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was typed and not sent is still there; what was sent, or left behind by signing out, is not. */
@Tag("browser")
class TypedTextTest {
    private static final String TITLE = "ราวสะพานข้ามคลองหลุดไปครึ่งหนึ่ง";

    private final Stage stage = Stage.get();

    @Test
    void comesBackUntilItIsSent() {
        Browser leader = stage.as("LEADER");
        typesAndLeaves(leader);
        leader.open("/leader/issues/new");
        assertThat(leader.value("#title")).isEqualTo(TITLE);

        leader.press("input[name=category][value=road]");
        leader.press("main form .button");
        leader.awaits(".notice.good");
        leader.open("/leader/issues/new");
        assertThat(leader.value("#title")).isEmpty();
    }

    @Test
    void outlivesTheSession() {
        Browser leader = stage.as("LEADER");
        leader.open("/leader/issues/new");
        leader.press("input[name=category][value=road]");
        leader.type("#title", TITLE);
        leader.become(leader.cookies().stream()
                .filter(cookie -> !cookie.getName().equals("prachakhom"))
                .collect(Collectors.toSet()));
        leader.press("main form .button");
        leader.awaits("input[name=login]");

        stage.as("LEADER").open("/leader/issues/new");
        assertThat(leader.value("#title")).isEqualTo(TITLE);
    }

    @Test
    void isForgottenBySigningOut() {
        Browser leader = stage.everyone();
        leader.open("/slip/" + stage.slip("LEADER", "typing." + stage.login("LEADER")));
        stage.redeem("604718");
        typesAndLeaves(leader);
        leader.press("form[action='/sign-out'] button");
        leader.awaits("a[href^='/sign-in']");

        stage.as("LEADER").open("/leader/issues/new");
        assertThat(leader.value("#title")).isEmpty();
    }

    private static void typesAndLeaves(Browser leader) {
        leader.open("/leader/issues/new");
        leader.type("#title", TITLE);
        leader.open("/leader");
    }
}
