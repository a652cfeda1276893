package org.prachakhom.stack.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prachakhom.stack.client.GatewayClient;
import org.prachakhom.stack.running.Progress;
import tools.jackson.databind.JsonNode;

/** Tells what happens in the demonstration, from what the system itself shows. */
final class DemoStory {
    private static final int SHOWN = 6;
    private static final Map<String, String> STATES = Map.of(
            "FILED", "รับแจ้งแล้ว",
            "RETURNED", "รอมอบหมายใหม่",
            "ASSIGNED", "ส่งต่อหน่วยงานแล้ว",
            "IN_PROGRESS", "กำลังดำเนินการ",
            "CLAIMED", "รอ คปต. ตรวจ",
            "VERIFIED", "คปต. ยืนยันแล้ว",
            "DECLINED", "ปิดโดยไม่แก้ไข",
            "PUBLISHED", "เผยแพร่ผลแล้ว");

    private final GatewayClient client;
    private final Progress out;

    DemoStory(GatewayClient client, Progress out) {
        this.client = client;
        this.out = out;
    }

    void begins(List<DemoMonth> months) {
        out.say("หนึ่งเดือนของ" + towns(months));
        out.say("(One month of Hua Hin City, in simulated time, with Ban Lao beside it.)");
        out.say("");
    }

    void goesOn() {
        out.say("พบว่าเคยเล่นค้างไว้ จึงเล่นต่อจากจุดเดิม สิ่งที่เกิดขึ้นแล้วจะไม่เกิดซ้ำ");
        out.say("(An earlier run was broken off; this one goes on from there, and nothing happens twice.)");
        out.say("");
    }

    void firstMeeting(DemoMonth month) {
        int issues = month.town().issues().size();
        out.say("วันที่ 1  ประชุมผู้นำชุมชนประจำเดือน " + month.town().name() + ": ผู้เข้าร่วม "
                + month.town().expected() + " คน จาก "
                + month.town().communities().size() + " ชุมชน");
        out.say("         ผู้นำชุมชนแจ้งเรื่องเข้าสู่ระบบ รวมทั้งเดือน " + issues
                + " เรื่อง ครบทุกประเภท ระเบียบวาระที่ 4 ถูกบันทึกไว้ตามจริง");
    }

    void handedOut(DemoMonth month) {
        out.say("         เลขานุการคัดกรองและส่งต่อหน่วยงานในบ่ายวันเดียวกัน เหลือรอคัดกรอง " + count(month, Fate.FILED)
                + " เรื่อง");
    }

    void urgentOnes(DemoMonth month) {
        out.say(
                "วันที่ 4  เรื่องเร่งด่วน (ไฟฟ้า น้ำประปา น้ำท่วม ความปลอดภัย) หน่วยงานแจ้งแล้วเสร็จ คณะทำงาน คปต. ลงพื้นที่ตรวจทุกเรื่อง");
    }

    void firstVisits(DemoMonth month) {
        out.say("วันที่ 10 คปต. ตรวจครบรอบแรก: ยังไม่แก้ไข " + count(month, Fate.REFUTED) + " เรื่อง แก้ไขบางส่วน "
                + count(month, Fate.PARTLY) + " เรื่อง ไม่พบปัญหา " + count(month, Fate.NOT_FOUND) + " เรื่อง");
        out.say("         ที่ยังไม่เรียบร้อยถูกส่งกลับหน่วยงานทันที และแจ้งแล้วเสร็จครั้งที่สองในวันที่ 13");
    }

    void published(DemoMonth month) {
        String code = month.town().code();
        JsonNode page = client.get(month.town().user("monitor"), "/public/" + code + "/issues?limit=" + SHOWN)
                .body();
        out.say("วันที่ 17 เผยแพร่ผลต่อประชาชน เช่น");
        page.path("items")
                .valueStream()
                .limit(SHOWN)
                .forEach(issue -> out.say("         - " + issue.path("number").asString("") + " "
                        + issue.path("title").asString("")));
    }

    void nextAgenda(DemoMonth month) {
        JsonNode agenda = month.meetings().agenda(month.nextMeeting());
        List<JsonNode> item3 = agenda.path("item3").valueStream().toList();
        List<JsonNode> open =
                item3.stream().filter(line -> !line.path("done").asBoolean()).toList();
        out.say("เดือนถัดไป ประชุมผู้นำชุมชน: ระเบียบวาระที่ 3 เรื่องสืบเนื่อง เขียนตัวเองจากสถานะจริง " + item3.size()
                + " เรื่อง");
        out.say("         ยังไม่แล้วเสร็จ " + open.size() + " เรื่อง เช่น");
        open.stream()
                .limit(SHOWN)
                .forEach(line -> out.say("         - " + line.path("number").asString("") + " "
                        + line.path("title").asString("") + " ["
                        + line.path("state").asString("") + "]"));
        out.say("         ระเบียบวาระที่ 4 มีเรื่องใหม่รออยู่ "
                + agenda.path("item4").size() + " เรื่อง");
    }

    void ends(List<DemoMonth> months) {
        out.say("");
        months.forEach(this::figures);
        out.say("");
        out.say(
                "เล่นจบแล้ว เปิดดูได้ที่หน้าแรกของระบบ หรือสั่ง ./prachakhom demo อีกครั้งเพื่อดูสรุป (จะไม่มีเหตุการณ์เพิ่ม)");
        out.say("(Played: " + months.getFirst().town().issues().size() + " issues of 42 communities in Hua Hin, "
                + months.getLast().town().issues().size() + " in Ban Lao; running it again adds nothing.)");
    }

    void playedAlready(List<DemoMonth> months) {
        out.say("เดือนสาธิตของ" + towns(months) + " เล่นจบไปแล้ว ไม่มีเหตุการณ์ใดเพิ่ม");
        months.forEach(this::figures);
        out.say("(This month was played already; nothing was added.)");
    }

    private void figures(DemoMonth month) {
        JsonNode figures = client.get(month.town().user("monitor"), "/api/v1/progress/figures?by=state")
                .body()
                .path("figures");
        out.say(month.town().name() + ": "
                + figures.valueStream().map(DemoStory::figure).collect(Collectors.joining(" · ")));
    }

    private static String figure(JsonNode figure) {
        String state = figure.path("key").asString("");
        return STATES.getOrDefault(state, state) + " " + figure.path("issues").asInt();
    }

    private static long count(DemoMonth month, Fate fate) {
        return month.town().issues().stream()
                .filter(issue -> issue.fate() == fate)
                .count();
    }

    private static String towns(List<DemoMonth> months) {
        return months.stream().map(month -> month.town().name()).collect(Collectors.joining(" และ"));
    }
}
