package org.prachakhom.journeys;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One issue on its way; each step is done by the person whose step it is, at the version that they last saw. */
public record Story(Town town, String id, List<String> seenUpTo) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private String path() {
        return "/api/v1/issues/" + id;
    }

    /** The issue as the secretary sees it, with all that this story did so far. */
    Reply seen() {
        String last = seenUpTo.isEmpty() ? "" : "?atLeast=" + seenUpTo.getLast();
        return town.secretary().get(path() + last).is(200);
    }

    String state() {
        return seen().text("state");
    }

    public Story awaitState(String state) {
        await().atMost(PATIENCE).until(() -> {
            Reply reply = town.secretary().get(path());
            return reply.status() == 200 && state.equals(reply.text("state"));
        });
        return this;
    }

    public Story triage() {
        return step(town.secretary(), "triage", Map.of("category", "road", "priority", "NORMAL"));
    }

    public Story assign(String agency) {
        return step(town.secretary(), "assignment", Map.of("agency", agency));
    }

    Story transfer(String from, String agency) {
        return step(town.officer(from), "transfer", Map.of("agency", agency, "reason", "เป็นงานของอีกกอง"));
    }

    Story giveBack(String agency) {
        return step(town.officer(agency), "return", Map.of("reason", "มอบหมายผิดกอง"));
    }

    public Story start(String agency) {
        return step(town.officer(agency), "start", Map.of());
    }

    public Story progress(String agency, String note) {
        return step(town.officer(agency), "progress", Map.of("note", note, "percent", 50));
    }

    public Story claim(String agency) {
        return claim(agency, "ปะซ่อมผิวถนนแล้วเสร็จตลอดแนว", "กล้องเสีย จะส่งภาพภายหลัง");
    }

    public Story claim(String agency, String summary, String reasonWithoutPhoto) {
        return step(
                town.officer(agency), "claim", Map.of("summary", summary, "reasonWithoutPhoto", reasonWithoutPhoto));
    }

    /** The leader shows it. */
    public Story show(byte[] picture, String caption) {
        Person leader = town.leader("c01");
        String photo = leader.sendPhoto(picture).is(201).text("photo");
        return step(leader, "evidence", Map.of("photos", List.of(photo), "caption", caption));
    }

    public Story decline(String reason, String note) {
        return step(town.secretary(), "decline", Map.of("reason", reason, "note", note));
    }

    /** The agency puts it off until the last day of its deferral. */
    public Story defer(String agency, String until) {
        return step(town.officer(agency), "deferral", Map.of("reason", "BUDGET", "until", until));
    }

    /** The other one follows this from now on. */
    public Story merge(Story duplicate) {
        step(town.secretary(), "merge", Map.of("duplicate", duplicate.id));
        duplicate.awaitState("MERGED");
        return this;
    }

    /** Its community asks to open it again. */
    public Story dispute(String reason) {
        return step(town.leader("c01"), "reopen-request", Map.of("reason", reason));
    }

    /** Who raised it takes it back. */
    Story withdraw() {
        return step(town.leader("c01"), "withdrawal", Map.of());
    }

    /** The secretary erases everything that was typed for it. */
    Story erase() {
        return step(town.secretary(), "erasure", Map.of());
    }

    /** The follow-up team sees claim n in its list, visits and decides. */
    public Story verdict(int claim, String verdict) {
        return verdict(claim, verdict, "ลงพื้นที่ตรวจสอบผิวถนนพร้อมประธานชุมชน", "ตรวจสอบแล้วตามสภาพจริงในพื้นที่");
    }

    public Story verdict(int claim, String verdict, String found, String decided) {
        String path = "/api/v1/follow-ups/" + id;
        Person team = town.followUp();
        await().atMost(PATIENCE).until(() -> {
            Reply reply = team.get(path);
            return reply.status() == 200 && reply.raw().body().contains("\"claim\":" + claim);
        });
        Reply survey = team.post(
                        path + "/surveys",
                        Map.of(
                                "members",
                                List.of(Map.of("person", "member-1"), Map.of("person", "member-2")),
                                "finding",
                                found))
                .is(200);
        Reply seen = team.get(path + "?atLeast=" + survey.text("upTo")).is(200);
        team.post(path + "/verdict", Map.of("claim", claim, "verdict", verdict, "finding", decided), seen.etag())
                .is(200);
        return this;
    }

    /** A leader of c01 disputes the decision, and the follow-up team answers request {@code n}. */
    Story dispute(int n, boolean granted) {
        step(town.leader("c01"), "reopen-request", Map.of("reason", "ฝนตกแล้วยังเป็นหลุมเหมือนเดิม"));
        String path = "/api/v1/follow-ups/" + id;
        Person team = town.followUp();
        await().atMost(PATIENCE).until(() -> team.get(path).raw().body().contains("ยังเป็นหลุม"));
        Map<String, ?> answer = Map.of("request", n, "granted", granted, "reason", "ลงพื้นที่ตรวจดูอีกครั้งแล้ว");
        team.post(path + "/reopening", answer, team.get(path).etag()).is(200);
        return this;
    }

    /** A second report of the same matter, of community c02, follows this one; answers its id. */
    String takeDuplicate() {
        Reply filed = town.file("c02", Town.filing("c02", "หลุมหน้าตลาดเช้า", null));
        step(town.secretary(), "merge", Map.of("duplicate", filed.id()));
        await().atMost(PATIENCE)
                .until(
                        () -> town.secretary()
                                .get("/api/v1/issues/" + filed.id())
                                .text("state"),
                        "MERGED"::equals);
        return filed.id();
    }

    /** The publisher clears a text and asks for publication. */
    public Story publish() {
        return publish("ซ่อมถนนหน้าตลาดแล้ว", "สำนักช่างซ่อมผิวถนนแล้ว และ คปต. ตรวจยืนยันแล้ว");
    }

    public Story publish(String title, String text) {
        Person publisher = town.publisher();
        String path = "/api/v1/publications/" + id;
        await().atMost(PATIENCE).until(() -> {
            Reply reply = publisher.get(path);
            return reply.status() == 200 && Set.of("VERIFIED", "DECLINED").contains(reply.text("state"));
        });
        Reply cleared = publisher
                .post(path + "/content", Map.of("title", title, "text", text))
                .is(201);
        publisher.post(path + "/request", Map.of(), cleared.etag()).is(200);
        return this;
    }

    /** The publisher takes the publication back. */
    public Story takeBack(String reason) {
        Person publisher = town.publisher();
        String path = "/api/v1/publications/" + id;
        Reply seen = await().atMost(PATIENCE)
                .until(() -> publisher.get(path), reply -> "PUBLISHED".equals(reply.text("status")));
        publisher
                .post(path + "/take-back", Map.of("reason", reason), seen.etag())
                .is(200);
        return awaitState("DECLINED");
    }

    /** Somebody asks something of the issue. */
    public Story step(Person who, String step, Map<String, ?> body) {
        seenUpTo.add(who.post(path() + "/" + step, body, seen().etag()).is(200).text("upTo"));
        return this;
    }
}
