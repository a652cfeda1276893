package org.prachakhom.drill.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prachakhom.drill.journal.Finding.Kind;

/** The check bites: each planted loss, double and stray is found, and a sound run has none. */
class OracleTest {
    private static final Place VIEW = Place.view("committee", "issue_sheet", "file", "issue_id");
    private static final Place KEYS = Place.answers("issue", "file");
    private static final Place CHANGES = Place.log("issue", "issue.comment-added", "comment", Mark.CHANGE);

    private final List<Entry> entries = new ArrayList<>(IntStream.range(0, 50)
            .mapToObj(n -> Entry.ok("k-" + n, "file", "issue-" + n, "0"))
            .toList());
    private final List<String> ids =
            new ArrayList<>(IntStream.range(0, 50).mapToObj(n -> "issue-" + n).toList());
    private final List<String> keys =
            new ArrayList<>(IntStream.range(0, 50).mapToObj(n -> "k-" + n).toList());

    @Test
    void aSoundRunHasNoFinding() {
        assertThat(findings(VIEW, ids)).isEmpty();
        assertThat(findings(KEYS, keys)).isEmpty();
    }

    @Test
    void oneLostIsFound() {
        ids.remove("issue-17");

        assertThat(findings(VIEW, ids)).containsExactly(new Finding(Kind.LOST, VIEW, "issue-17"));
    }

    @Test
    void oneDoubledIsFound() {
        ids.add("issue-17");

        assertThat(findings(VIEW, ids)).containsExactly(new Finding(Kind.DOUBLED, VIEW, "issue-17"));
    }

    @Test
    void oneLostAndOneDoubledDoNotMakeUpForEachOther() {
        ids.remove("issue-3");
        ids.add("issue-4");

        assertThat(findings(VIEW, ids)).extracting(Finding::kind).containsExactly(Kind.LOST, Kind.DOUBLED);
    }

    @Test
    void theSecondEffectOfOneRequestUnderAnotherIdIsFound() {
        ids.add("issue-made-by-the-repeat");

        assertThat(findings(VIEW, ids)).containsExactly(new Finding(Kind.STRAY, VIEW, "issue-made-by-the-repeat"));
    }

    @Test
    void theEffectOfARefusedRequestIsFound() {
        entries.add(new Entry("k-50", "file", Outcome.FAIL, 422, "", ""));
        ids.add("issue-refused");
        keys.add("k-50");

        assertThat(findings(VIEW, ids)).containsExactly(new Finding(Kind.STRAY, VIEW, "issue-refused"));
        assertThat(findings(KEYS, keys)).containsExactly(new Finding(Kind.STRAY, KEYS, "k-50"));
    }

    @Test
    void anUnknownRequestMayHaveHadItsEffectOnce() {
        entries.add(Entry.unanswered("k-50", "file"));

        assertThat(findings(VIEW, ids)).isEmpty();
        ids.add("issue-of-k-50");
        assertThat(findings(VIEW, ids)).isEmpty();
        ids.add("another-issue-of-k-50");
        assertThat(findings(VIEW, ids)).hasSize(2).allMatch(finding -> finding.kind() == Kind.STRAY);
    }

    @Test
    void anUnknownRequestHasNotHadItsEffectTwice() {
        entries.add(Entry.unanswered("k-50", "file"));
        keys.addAll(List.of("k-50", "k-50"));

        assertThat(findings(KEYS, keys)).containsExactly(new Finding(Kind.DOUBLED, KEYS, "k-50"));
    }

    @Test
    void twoRequestsThatWereAnsweredWithOneEffectHaveLostOne() {
        entries.add(Entry.ok("k-50", "file", "issue-17", "0"));

        assertThat(findings(VIEW, ids)).containsExactly(new Finding(Kind.LOST, VIEW, "issue-17"));
    }

    @Test
    void twoChangesToOneThingAreTwoEffects() {
        entries.add(Entry.ok("k-51", "comment", "issue-17", "1"));
        entries.add(Entry.ok("k-52", "comment", "issue-17", "2"));

        assertThat(findings(CHANGES, List.of("issue-17@1", "issue-17@2"))).isEmpty();
        assertThat(findings(CHANGES, List.of("issue-17@1")))
                .containsExactly(new Finding(Kind.LOST, CHANGES, "issue-17@2"));
    }

    private List<Finding> findings(Place place, List<String> found) {
        return new Oracle(entries, _ -> found).findings(List.of(place));
    }
}
