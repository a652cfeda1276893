package org.prachakhom.stack.demo;

import static org.prachakhom.stack.demo.DemoDesk.ordered;

import java.util.List;
import java.util.Map;
import org.prachakhom.stack.client.Reply;
import org.prachakhom.stack.demo.DemoJournal.Done;
import org.prachakhom.stack.demo.DemoSteps.Shown;

/** The follow-up team visits what is claimed, and decides. */
final class DemoChecks {
    private static final List<String> FIXED = List.of(
            "ตรวจพื้นที่จริงร่วมกับประธานชุมชน แก้ไขเรียบร้อยตามที่แจ้ง",
            "ลงพื้นที่แล้ว ใช้งานได้ปกติ ชาวบ้านในซอยยืนยันตรงกัน",
            "ตรวจแล้วเรียบร้อย เก็บงานสะอาด ไม่พบปัญหาเดิม",
            "ตรวจสองเวลา เช้าและค่ำ แก้ไขแล้วจริง");

    private final DemoTown town;
    private final DemoSteps steps;

    DemoChecks(DemoTown town, DemoSteps steps) {
        this.town = town;
        this.steps = steps;
    }

    /** Visits each and decides on its first claim. */
    void first(List<Track> tracks) {
        SideBySide.forEach(tracks, track -> {
            String verdict = track.issue().fate().firstVerdict();
            check(track, 1, verdict);
            track.await("judged1", verdict.equals("FIXED") ? Reaction.VERIFIED : Reaction.REFUTED);
        });
    }

    /** Visits each again after its second claim: fixed now. */
    void second(List<Track> tracks) {
        SideBySide.forEach(tracks, track -> {
            check(track, 2, "FIXED");
            track.await("judged2", Reaction.VERIFIED);
        });
    }

    private void check(Track track, int claim, String verdict) {
        String team = town.user("followup");
        String path = "/api/v1/follow-ups/" + track.id();
        if (steps.journal().find(track.step("visited" + claim)).isEmpty()) {
            steps.client().await(team, path, reply -> toVisit(reply, claim));
        }
        String finding = verdict.equals("FIXED")
                ? FIXED.get(Integer.parseInt(track.issue().id()) % FIXED.size())
                : track.issue().firstFinding();
        var members = List.of(ordered("person", team), ordered("person", town.user("followup2")));
        Done visited = steps.post(
                track.step("visited" + claim),
                team,
                path + "/surveys",
                ordered("members", members, "finding", finding));
        Map<String, Object> decision = ordered("claim", claim, "verdict", verdict, "finding", finding);
        if (verdict.equals("PARTLY_FIXED")) {
            decision.put("fixedCount", ordered("fixed", 2, "total", 3));
        }
        var shown = new Shown(team, path);
        steps.change(track.step("verdict" + claim), team, path + "/verdict", decision, visited.version(), shown);
    }

    /** The case has heard of the claim; one that was visited and went on is left from an earlier, broken run. */
    private static boolean toVisit(Reply reply, int claim) {
        return reply.good() && reply.body().path("followUp").path("claim").asInt() >= claim;
    }
}
