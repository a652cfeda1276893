package org.prachakhom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages on which an administrator keeps registers, against a service that tells a few entries. */
class RegisterPagesTest extends GatewayTest {
    private static final String CATEGORY = """
            {"code": "light", "nameTh": "ไฟฟ้า", "nameEn": "Light", "agency": "works", "priority": "NORMAL",
             "questions": [{"code": "pole", "textTh": "หมายเลขเสา", "textEn": "Pole number", "required": true}],
             "span": {"days": 7, "of": "WORKING"}, "active": true, "version": 3}""";
    private static final String CALENDAR = """
            {"year": 2026, "version": 0,
             "holidays": [{"day": "2026-04-13", "nameTh": "วันสงกรานต์", "nameEn": "Songkran"}]}""";
    private static final String TEMPLATE = """
            {"code": "received", "use": "PROGRESS", "title": "รับเรื่อง", "textTh": "รับเรื่องแล้ว", "textEn": null,
             "active": true, "version": 0}""";
    private static final String BAD_TABLE = """
            {"done": false, "added": 1, "changed": 0, "unchanged": 0, "upTo": null,
             "bad": [{"line": 3, "column": "day", "type": "/problems/issue.a-cell-is-a-day", "detail": "วันที่ไม่ถูกต้อง"}]}""";
    private static final String GOOD_TABLE = """
            {"done": true, "added": 1, "changed": 0, "unchanged": 0, "upTo": "issue.1", "bad": []}""";
    private static final String CHANGES = """
            {"items": [{"version": 1, "at": "2026-01-12T03:00:00Z", "by": "admin-2", "role": "ADMIN",
              "content": {"nameTh": "ไฟส่องสว่าง"}, "changed": ["nameTh"]}], "next": null, "upTo": "issue.1"}""";
    private static final String SAVED = "{\"id\": \"light\", \"version\": 4, \"upTo\": \"issue.1\"}";

    private Browser browser;

    @BeforeEach
    void signIn() throws Exception {
        SERVICE.tell("/api/v1/agencies", page(""));
        SERVICE.tell("/api/v1/communities", page(""));
        SERVICE.tell("/api/v1/categories", page(CATEGORY));
        SERVICE.tell("/api/v1/categories/light", CATEGORY);
        SERVICE.tell("/api/v1/categories/light/revision", SAVED);
        SERVICE.tell("/api/v1/categories/light/history", CHANGES);
        SERVICE.tell("/api/v1/calendars", page(CALENDAR));
        SERVICE.tell("/api/v1/calendars/2026", CALENDAR);
        SERVICE.tell("/api/v1/calendars/2026/revision", SAVED);
        SERVICE.tell("/api/v1/calendars/import?dryRun=true", BAD_TABLE);
        SERVICE.tell("/api/v1/calendars/import?dryRun=false", GOOD_TABLE);
        SERVICE.tell("/api/v1/response-templates", page(TEMPLATE));
        SERVICE.tell("/api/v1/response-templates/received", TEMPLATE);
        SERVICE.seen().clear();
        browser = new Browser(port);
        browser.signIn("admin.hh", PASSWORD);
    }

    @Test
    void aCategoryShowsItsQuestionsAndItsOwnTimeAndKeepsThem() throws Exception {
        assertThat(shown("/registers/categories")).contains("7 วันทำการ", "/registers/categories/import");
        String form = "/registers/categories/light/revision";
        assertThat(shown(form)).contains("pole* | หมายเลขเสา | Pole number", "value=\"7\"");
        browser.submit(
                form,
                form,
                "nameTh",
                "ไฟฟ้า",
                "nameEn",
                "Light",
                "agency",
                "works",
                "priority",
                "NORMAL",
                "questions",
                "pole* | หมายเลขเสา | Pole number\nside | ฝั่งใด | Which side",
                "span.days",
                "7",
                "span.of",
                "WORKING",
                "active",
                "true",
                "version",
                "3");
        assertThat(sent())
                .contains("\"span\":{\"days\":7,\"of\":\"WORKING\"}")
                .contains("\"code\":\"pole\"", "\"required\":true", "\"code\":\"side\"", "\"required\":false");
    }

    @Test
    void holidaysAreTypedOneALineInEitherEra() throws Exception {
        assertThat(shown("/registers/calendars")).contains("/registers/calendars/2026/revision");
        String form = "/registers/calendars/2026/revision";
        assertThat(shown(form)).contains("2569-04-13 | วันสงกรานต์ | Songkran");
        browser.submit(form, form, "holidays", "2569-04-13 | วันสงกรานต์ | Songkran", "version", "0");
        assertThat(sent()).contains("\"day\":\"2026-04-13\"", "\"nameEn\":\"Songkran\"");
        SERVICE.tell("/api/v1/calendars", SAVED);
        browser.submit("/registers/calendars/new", "/registers/calendars/new", "year", "2570", "holidays", "");
        assertThat(sent()).contains("\"year\":2027");
    }

    @Test
    void aPreparedTextSaysWhatItIsFor() throws Exception {
        assertThat(shown("/registers/response-templates")).contains("รายงานความคืบหน้า", "รับเรื่อง");
        assertThat(shown("/registers/response-templates/received/revision")).contains("รับเรื่องแล้ว");
    }

    @Test
    void anEntryTellsWhatItSaidBefore() throws Exception {
        assertThat(shown("/registers/categories/light/history")).contains("ไฟส่องสว่าง", "admin-2", "ชื่อภาษาไทย");
        assertThat(browser.open("/registers/communities/c07/history").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTableIsTriedWithItsBadLinesAndThenTakenOver() throws Exception {
        String address = "/registers/calendars/import";
        assertThat(shown(address)).contains("day,name_th,name_en");
        HttpResponse<String> tried = browser.submit(address, address, "lines", "day\nx", "trial", "true");
        assertThat(tried.statusCode()).isEqualTo(422);
        assertThat(tried.body()).contains("บรรทัดที่ 3", "วันที่ไม่ถูกต้อง").doesNotContain("??");
        HttpResponse<String> done = browser.submit(address, address, "lines", "day\nx", "trial", "false");
        assertThat(done.headers().firstValue("location")).hasValueSatisfying(to -> assertThat(to)
                .endsWith("/registers/calendars?done=imported&atLeast=issue.1"));
        assertThat(shown("/registers/issues/import")).contains("reference,raised_on");
        assertThat(browser.open("/registers/communities/import").statusCode()).isEqualTo(404);
    }

    private String shown(String path) throws Exception {
        HttpResponse<String> page = browser.open(path);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("??");
        return page.body();
    }

    /** The body of the last change that reached the service. */
    private static String sent() {
        return SERVICE.seen().stream()
                .filter(request -> request.method().equals("POST"))
                .reduce((_, later) -> later)
                .orElseThrow()
                .body();
    }

    private static String page(String row) {
        return "{\"items\": [" + row + "], \"next\": null, \"upTo\": \"issue.1\"}";
    }
}
