package org.prachakhom.stack.demo;

import static org.prachakhom.stack.demo.DemoDesk.ordered;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prachakhom.stack.demo.DemoJournal.Done;
import org.prachakhom.stack.demo.DemoSteps.Shown;

/** The publisher clears what everyone may read, and publishes it. */
final class DemoPublishing {
    /** A published one is left from an earlier run whose journal is lost. */
    private static final Set<String> READY = Set.of("VERIFIED", "PUBLISHED");

    private final DemoTown town;
    private final DemoSteps steps;

    DemoPublishing(DemoTown town, DemoSteps steps) {
        this.town = town;
        this.steps = steps;
    }

    void publish(List<Track> tracks) {
        String publisher = town.user("publisher");
        SideBySide.forEach(tracks, track -> {
            String path = "/api/v1/publications/" + track.id();
            if (steps.journal().find(track.step("cleared")).isEmpty()) {
                steps.client().await(publisher, path, reply -> READY.contains(reply.text("state")));
            }
            Done cleared = steps.post(track.step("cleared"), publisher, path + "/content", text(track.issue()));
            var shown = new Shown(publisher, path);
            steps.change(track.step("requested"), publisher, path + "/request", Map.of(), cleared.version(), shown);
            track.await("published", Reaction.PUBLISHED);
        });
    }

    private Map<String, Object> text(DemoIssue issue) {
        String work = issue.fate().claimedAgain()
                ? issue.secondClaim() + " (ดำเนินการซ้ำหลังคณะทำงาน คปต. ตรวจครั้งแรกแล้วยังไม่เรียบร้อย)"
                : issue.claim();
        return ordered(
                "title",
                issue.title(),
                "text",
                "ผลการดำเนินการ: " + work + "\nคณะทำงาน คปต. ลงพื้นที่ตรวจแล้ว ยืนยันว่าแก้ไขเรียบร้อย");
    }
}
