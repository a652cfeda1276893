package org.prachakhom.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.Cookie;
import org.prachakhom.journeys.Photograph;
import org.prachakhom.journeys.Story;
import org.prachakhom.journeys.TestStack;
import org.prachakhom.journeys.Town;

/**
 * A town in the middle of its month, its people with their accounts, and one browser: made once, when the first test of
 * pages asks. Where no browser is installed, those tests say that they were not run.
 */
final class Stage {
    /** A leader's own PIN, and the password of everyone else. */
    private static final String PIN = "281946";

    private static final String PASSWORD = "ริมคลองบ้านเลขที่สิบสอง";
    private static @Nullable Stage ready;

    final Town town;
    final Browser browser;
    final Look look;
    /** What stands for {@code {waiting}} and the like in the address of a page. */
    private final Map<String, String> places = new LinkedHashMap<>();

    private final Map<String, Set<Cookie>> signedIn = new LinkedHashMap<>();

    private Stage(TestStack stack) {
        this.town = founded(stack);
        places.put("town", town.code);
        places.put("account", account("LEADER", "other." + login("LEADER")));
        play();
        this.browser = Browser.at(stack.gateway());
        this.look = new Look(browser);
        Runtime.getRuntime().addShutdownHook(new Thread(browser::close));
    }

    /** A town; on a busy machine its services may ask to try again at first. */
    private static Town founded(TestStack stack) {
        AtomicReference<Town> town = new AtomicReference<>();
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> town.set(Town.found(stack)));
        return Objects.requireNonNull(town.get());
    }

    static synchronized Stage get() {
        String missing = Browser.missing();
        if (missing != null) {
            System.out.println(missing);
        }
        Assumptions.assumeTrue(missing == null, missing);
        Stage stage = ready;
        if (stage == null) {
            stage = new Stage(TestStack.get());
            ready = stage;
        }
        return stage;
    }

    /** One issue in each state of the way, all raised at the open meeting. */
    private void play() {
        String meeting = town.openMeeting();
        places.put("meeting", meeting);
        Story published = raise("published", "ถนนหน้าตลาดเช้าเป็นหลุมลึก น้ำขังหลังฝนตก", meeting);
        published.show(Photograph.jpeg(200), "ลึกประมาณหนึ่งคืบ");
        published.triage().assign("works").start("works").progress("works", "สั่งวัสดุแล้ว เริ่มงานพรุ่งนี้");
        published.claim("works").verdict(1, "NOT_FIXED").awaitState("ASSIGNED");
        published.start("works").claim("works").verdict(2, "FIXED").awaitState("VERIFIED");
        published.publish().awaitState("PUBLISHED");
        Story verified = raise("verified", "ฝาท่อระบายน้ำปากซอย 12 แตก", meeting);
        verified.triage().assign("works").start("works").claim("works").verdict(1, "FIXED");
        raise("claimed", "ต้นไม้ใหญ่ล้มขวางทางเท้าหน้าโรงเรียน", meeting)
                .triage()
                .assign("works")
                .start("works")
                .claim("works");
        raise("working", "ทางเท้าทรุดตัวริมคลอง ผู้สูงอายุสะดุดล้ม", meeting)
                .triage()
                .assign("works")
                .start("works")
                .progress("works", "เข้าสำรวจแล้ว รองบซ่อม");
        raise("assigned", "ป้ายชื่อซอยหาย รถส่งของหาบ้านไม่เจอ", meeting)
                .triage()
                .assign("works");
        raise("waiting", "ไฟส่องสว่างดับทั้งซอยตั้งแต่ศาลาประชาคมถึงสะพาน", meeting);
        playTheRarerTurns(meeting);
        verified.awaitState("VERIFIED");
    }

    /** One issue at each of the turns that few take. */
    private void playTheRarerTurns(String meeting) {
        String today = LocalDate.now(ZoneId.of("Asia/Bangkok")).toString();
        places.put("today", today);
        raise("deferred", "ศาลาที่พักผู้โดยสารหลังคารั่ว", meeting)
                .triage()
                .assign("works")
                .start("works")
                .defer("works", LocalDate.parse(today).plusDays(60).toString());
        raise("target", "สุนัขจรจัดไล่กัดเด็กนักเรียน", meeting)
                .merge(raise("duplicate", "หมาจรจัดหน้าโรงเรียนดุมาก", meeting));
        raise("outside", "สายไฟแรงสูงหย่อนใกล้หลังคาบ้าน", meeting).triage().assign("pea");
        raise("disputed", "ท่อประปาแตกหน้าวัด น้ำไหลทั้งคืน", meeting)
                .decline("OUTSIDE_AUTHORITY", "เป็นท่อของการประปาส่วนภูมิภาค")
                .dispute("ท่อนี้เทศบาลวางเองเมื่อปีที่แล้ว มีป้ายโครงการ");
        raise("takenBack", "กลิ่นเหม็นจากบ่อขยะตอนเย็น", meeting)
                .decline("NOT_FOUND", "ไปดูสามครั้งไม่พบกลิ่น")
                .publish("ไม่พบกลิ่นจากบ่อขยะ", "เจ้าหน้าที่ไปดูสามครั้งแล้วไม่พบกลิ่น")
                .awaitState("PUBLISHED")
                .takeBack("ลงวันที่ตรวจผิด กำลังแก้ไขข้อความ");
        raise("praise", "ขอบคุณทีมเก็บขยะที่มาตรงเวลา", meeting, "PRAISE");
        raise("suggestion", "อยากให้มีทางข้ามม้าลายหน้าตลาด", meeting, "SUGGESTION")
                .triage()
                .assign("works")
                .start("works")
                .claim("works");
    }

    private Story raise(String place, String title, String meeting, String kind) {
        Map<String, Object> filing = Town.filing("c01", title, meeting);
        filing.put("kind", kind);
        Story story = town.raise(filing);
        places.put(place, story.id());
        return story;
    }

    private Story raise(String place, String title, String meeting) {
        Story story = town.raise(title, meeting);
        places.put(place, story.id());
        return story;
    }

    /** The address with the town, the meeting and the issues of this stage put in. */
    String path(String template) {
        String path = template;
        for (Map.Entry<String, String> place : places.entrySet()) {
            path = path.replace("{" + place.getKey() + "}", place.getValue());
        }
        return path;
    }

    /** The browser is with nobody. */
    Browser everyone() {
        browser.become(Set.of());
        return browser;
    }

    /** The browser is with the person of this role, who is signed in. */
    Browser as(String role) {
        Set<Cookie> cookies = signedIn.get(role);
        if (cookies == null) {
            browser.become(Set.of());
            browser.open("/slip/" + slip(role, login(role)));
            redeem(role.equals("LEADER") ? PIN : PASSWORD);
            cookies = browser.cookies();
            signedIn.put(role, cookies);
        }
        browser.become(cookies);
        return browser;
    }

    /** Sets the PIN or password that the page after a slip's code asks for. */
    void redeem(String secret) {
        browser.type("#secret", secret);
        browser.type("#repeated", secret);
        browser.press("main form .button");
        browser.awaits(".who form");
    }

    String login(String role) {
        return role.toLowerCase(Locale.ROOT) + "." + town.code.toLowerCase(Locale.ROOT);
    }

    /** Opens an account for the role and returns the code of a slip for it. */
    String slip(String role, String login) {
        return town.admin()
                .post("/api/v1/accounts/" + account(role, login) + "/slips", Map.of())
                .is(201)
                .text("code");
    }

    /** Opens an account for the role and returns its id. */
    private String account(String role, String login) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of(
                "login",
                login,
                "name",
                "สมศรี ใจงาม",
                "roles",
                List.of(Map.of("role", role)),
                "communities",
                List.of()));
        switch (role) {
            case "LEADER" -> body.put("communities", List.of("c01"));
            case "OFFICER" -> body.put("agency", "works");
            default -> assertThat(role).isNotEmpty();
        }
        return town.admin().post("/api/v1/accounts", body).is(201).id();
    }
}
