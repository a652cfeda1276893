package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.LEADER;
import static org.prachakhom.issue.casework.IssueFacts.OPEN_MEETING;
import static org.prachakhom.issue.casework.IssueFacts.file;
import static org.prachakhom.issue.casework.IssueFacts.filed;
import static org.prachakhom.issue.casework.IssueFacts.fixture;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.casework.IssueCommand.FileIssue;
import org.prachakhom.issue.casework.IssueCommand.TypedPlace;
import org.prachakhom.issue.copies.MeetingCopy;
import org.prachakhom.issue.lifecycle.IssueRule;

class FileIssueTest {
    private static final String TITLE = "น้ำท่วมซอย 7";
    private static final Actor ON_BEHALF = new Actor("secretary", Roles.SECRETARY, "leader-07");
    private static final MeetingCopy SCHEDULED = new MeetingCopy(OPEN_MEETING.meetingId(), false, false);
    private static final MeetingCopy CLOSED = new MeetingCopy(OPEN_MEETING.meetingId(), true, true);

    @Test
    void aLeaderFilesForTheirCommunityAtAnOpenMeeting() {
        fixture()
                .givenNoPriorActivity()
                .when(file("  " + TITLE + " ", LEADER, OPEN_MEETING))
                .expectEvents(filed());
    }

    @Test
    void aMeetingIsNotNeeded() {
        fixture()
                .givenNoPriorActivity()
                .when(file(TITLE, LEADER, null))
                .expectEvents(filed(IssueKind.PROBLEM, LEADER, null, false));
    }

    @Test
    void theSecretaryFilesOnBehalfAndRecordsAfterClosing() {
        fixture()
                .givenNoPriorActivity()
                .when(file(TITLE, ON_BEHALF, CLOSED))
                .expectEvents(filed(IssueKind.PROBLEM, ON_BEHALF, CLOSED.meetingId(), true));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(IssueRule.A_TITLE_HAS_3_TO_200_CHARACTERS, file("ab", LEADER, null)),
                refusal(IssueRule.A_TITLE_HAS_3_TO_200_CHARACTERS, file(" a ", LEADER, null)),
                refusal(IssueRule.A_TITLE_HAS_3_TO_200_CHARACTERS, file("ก".repeat(201), LEADER, null)),
                refusal(IssueRule.A_TEXT_HOLDS_READABLE_CHARACTERS, file("น้ำ\u0000ท่วม", LEADER, null)),
                refusal(IssueRule.A_TEXT_HAS_AT_MOST_5000_CHARACTERS, described("ก".repeat(5001), null)),
                refusal(IssueRule.A_PLACE_HAS_WORDS_OR_A_POINT, described("", new TypedPlace(" ", null))),
                refusal(IssueRule.A_PLACE_HAS_AT_MOST_500_CHARACTERS, at("ก".repeat(501), null)),
                refusal(IssueRule.A_POINT_LIES_ON_THE_EARTH, at(null, new GeoPoint(90.1, 0))),
                refusal(IssueRule.A_POINT_LIES_ON_THE_EARTH, at(null, new GeoPoint(0, Double.NaN))),
                refusal(IssueRule.THE_SECRETARY_NAMES_ON_WHOSE_BEHALF, file(TITLE, IssueFacts.SECRETARY, null)),
                refusal(
                        IssueRule.ONLY_THE_SECRETARY_FILES_ON_BEHALF,
                        file(TITLE, new Actor("leader-07", Roles.LEADER, "somebody"), null)),
                refusal(IssueRule.FILING_AT_A_MEETING_NEEDS_IT_OPEN, file(TITLE, LEADER, SCHEDULED)),
                refusal(IssueRule.FILING_AT_A_MEETING_NEEDS_IT_OPEN, file(TITLE, ON_BEHALF, SCHEDULED)),
                refusal(IssueRule.ONLY_THE_SECRETARY_RECORDS_AFTER_CLOSING, file(TITLE, LEADER, CLOSED)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isRefused(IssueRule rule, FileIssue command) {
        fixture().givenNoPriorActivity().when(command).expectNoEvents().expectException(Refused.by(rule));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void isJustAllowed(FileIssue command) {
        fixture().givenNoPriorActivity().when(command).expectSuccessfulHandlerExecution();
    }

    static Stream<FileIssue> allowed() {
        return Stream.of(
                file("ขยะ", LEADER, null),
                // Outside the basic plane: one character, two UTF-16 units.
                file("😀".repeat(200), LEADER, null),
                described("ก".repeat(5000), null),
                described("สองบรรทัด\nก็ได้", null),
                at("ก".repeat(500), null),
                at(null, new GeoPoint(-90, 180)));
    }

    @Test
    void aLeaderOfAnotherCommunityIsRefused() {
        FileIssue foreign = new FileIssue(
                IssueFacts.ISSUE,
                "HH",
                "HH-2569-000001",
                IssueKind.PROBLEM,
                "c08",
                Set.of("c07"),
                "drainage",
                Priority.NORMAL,
                null,
                TITLE,
                "",
                null,
                List.of(),
                null,
                null,
                LEADER,
                IssueFacts.MONDAY);
        fixture()
                .givenNoPriorActivity()
                .when(foreign)
                .expectException(Refused.by(IssueRule.A_LEADER_FILES_FOR_OWN_COMMUNITIES));
    }

    private static Arguments refusal(IssueRule rule, FileIssue command) {
        return Arguments.of(rule, command);
    }

    private static FileIssue described(String description, @Nullable TypedPlace place) {
        return file(TITLE, description, place, LEADER, null);
    }

    private static FileIssue at(@Nullable String words, @Nullable GeoPoint point) {
        return described("", new TypedPlace(words, point));
    }
}
