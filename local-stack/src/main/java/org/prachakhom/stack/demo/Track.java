package org.prachakhom.stack.demo;

import java.util.Map;
import org.prachakhom.stack.client.Reply;
import org.prachakhom.stack.demo.DemoJournal.Done;
import org.prachakhom.stack.demo.DemoSteps.Shown;

/** One issue on its way through the month: the demonstration's row, and what the system knows it by. */
final class Track {
    private final DemoTown town;
    private final DemoSteps steps;
    private final DemoIssue issue;
    private String id = "";
    private volatile long version = -1;

    Track(DemoTown town, DemoSteps steps, DemoIssue issue) {
        this.town = town;
        this.steps = steps;
        this.issue = issue;
    }

    DemoIssue issue() {
        return issue;
    }

    String id() {
        return id;
    }

    String path() {
        return "/api/v1/issues/" + id;
    }

    /** A name of a step on this issue that is the same in every run. */
    String step(String what) {
        return town.code() + "-" + issue.id() + "-" + what;
    }

    void filed(Done done) {
        id = done.id();
        version = done.version();
    }

    /** Sends a command to the issue itself. */
    void change(String what, String user, String door, Map<String, ?> body) {
        var shown = new Shown(town.user("secretary"), path());
        version = steps.change(step(what), user, path() + "/" + door, body, version, shown)
                .version();
    }

    /** Waits until the issue shows this reaction of the system. */
    void await(String what, Reaction reaction) {
        version = steps.journal()
                .find(step(what))
                .orElseGet(() -> {
                    Reply seen = steps.client().await(town.user("secretary"), path(), reaction::shownBy);
                    return steps.journal().add(step(what), new Done(id, seen.version()));
                })
                .version();
    }
}
