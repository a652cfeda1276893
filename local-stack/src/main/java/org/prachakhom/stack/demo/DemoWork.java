package org.prachakhom.stack.demo;

import static org.prachakhom.stack.demo.DemoDesk.ordered;

import java.util.List;
import java.util.Map;

/** Agencies start, report and claim. */
final class DemoWork {
    private static final String NO_PHOTO = "ภาพถ่ายหน้างานอยู่ในแฟ้มกระดาษของหน่วยงาน ยังไม่ได้สแกน";
    private static final Map<String, String> PROGRESS = Map.of(
            "works", "ช่างลงพื้นที่วัดขนาดและประมาณการวัสดุแล้ว เข้าคิวงานสัปดาห์นี้",
            "health", "เจ้าหน้าที่ลงตรวจพื้นที่และพูดคุยกับผู้เกี่ยวข้องแล้ว กำลังนัดวันดำเนินการ",
            "water", "ตรวจแรงดันและหาจุดรั่วแล้ว เตรียมวัสดุซ่อม",
            "pea", "ส่งหนังสือถึงการไฟฟ้าแล้ว ทีมช่างนัดเข้าตรวจระบบ",
            "doh", "ส่งหนังสือถึงแขวงทางหลวงแล้ว รอกำหนดเข้าพื้นที่",
            "police", "ประสานงานจราจรและวางแผนกำลังเจ้าหน้าที่แล้ว",
            "education", "สำรวจอาคารร่วมกับโรงเรียนและจัดทำราคากลางแล้ว",
            "welfare", "นักสังคมสงเคราะห์ลงเยี่ยมและรวบรวมเอกสารแล้ว",
            "strategy", "ตั้งคณะทำงานศึกษาความเป็นไปได้ และบรรจุเป็นหัวข้อในร่างแผน");
    private static final String OTHER_PROGRESS = "รับเรื่องและตรวจสอบข้อเท็จจริงในพื้นที่แล้ว";

    private final DemoTown town;

    DemoWork(DemoTown town) {
        this.town = town;
    }

    void start(List<Track> tracks) {
        SideBySide.forEach(tracks, track -> track.change("started", officer(track), "start", Map.of()));
    }

    /** {@code round} is part of the step's name: there may be several reports. */
    void report(List<Track> tracks, int round, int percent) {
        SideBySide.forEach(tracks, track -> {
            String note = PROGRESS.getOrDefault(track.issue().agency(), OTHER_PROGRESS);
            track.change("progress" + round, officer(track), "progress", ordered("note", note, "percent", percent));
        });
    }

    void claim(List<Track> tracks) {
        SideBySide.forEach(tracks, track -> claim(track, 1, track.issue().claim()));
    }

    /** After a verdict against the first claim: start again, claim again. */
    void claimAgain(List<Track> tracks) {
        SideBySide.forEach(tracks, track -> {
            track.change("started2", officer(track), "start", Map.of());
            claim(track, 2, track.issue().secondClaim());
        });
    }

    private void claim(Track track, int number, String summary) {
        track.change(
                "claimed" + number,
                officer(track),
                "claim",
                ordered("summary", summary, "reasonWithoutPhoto", NO_PHOTO));
    }

    private String officer(Track track) {
        return town.officer(track.issue().agency());
    }
}
