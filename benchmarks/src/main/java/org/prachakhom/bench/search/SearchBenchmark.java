package org.prachakhom.bench.search;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prachakhom.bench.Percentiles;
import org.prachakhom.bench.Report;
import org.prachakhom.stack.KafkaProcess;
import org.prachakhom.stack.PostgresProcess;
import org.prachakhom.stack.ServiceDatabase;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long the first page of a search takes among very many issues of one municipality, as each role asks it over HTTP.
 * Arguments: the jar of the issue-service, and the folder for {@code search.md} and {@code search.json}.
 */
public final class SearchBenchmark {
    private static final int ISSUES = 200_000;
    private static final int WARM_UP = 10;
    private static final int REQUESTS = 60;
    private static final String MUNICIPALITY = "HH";
    private static final String BY_TITLE = "no question, by title";

    /** What is typed; each request of a kind takes the next one. */
    private static final Map<String, List<String>> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put(
                "a common word from the middle", List.of("ท่วมขัง", "ส่องสว่าง", "นักเรียนเดิน", "ระบายน้ำ", "ตกค้าง"));
        QUESTIONS.put(
                "a rare word", List.of("เลขที่123/45", "เลขที่987/6", "เลขที่55/77", "เลขที่640/31", "เลขที่7/7"));
        QUESTIONS.put(
                "two words", List.of("ฝาท่อหาย ไกลกังวล", "สายไฟ สะพานปลา", "ราวสะพาน เดชานุชิต", "กล้อง ฉัตรไชย"));
        QUESTIONS.put(
                "a place", List.of("สวนสนประดิพัทธ์ 17", "ฉัตรไชย 204", "ศาลเจ้าแม่ทับทิม 88", "สนามกีฬากลาง 151"));
        QUESTIONS.put("a word of two letters", List.of("ไฟ", "ล้", "ขย"));
        QUESTIONS.put("a number", List.of("777", "123456", "๙๙๙๙๙", "HH-2569-000042", "150000/2569"));
        QUESTIONS.put("no question", List.of(""));
        QUESTIONS.put(BY_TITLE, List.of(""));
    }

    private final IssueService service;

    private SearchBenchmark(IssueService service) {
        this.service = service;
    }

    /** Measures and writes the report. */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        Path folder = Files.createTempDirectory("prachakhom-search");
        try (var postgres = PostgresProcess.in(folder.resolve("postgres")).start();
                var kafka = KafkaProcess.in(folder.resolve("kafka")).start();
                var service = new IssueService(Path.of(arguments[0]), postgres, kafka, folder)) {
            ServiceDatabase database = ServiceDatabase.named("issue");
            try (Connection owner =
                    DriverManager.getConnection(postgres.url("issue"), database.writer(), database.writerPassword())) {
                GeneratedIssues.write(owner, ISSUES);
            }
            List<Map<String, Object>> rows = new SearchBenchmark(service).measure();
            new Report("search", "The first page of a search among 200,000 issues", rows).write(Path.of(arguments[1]));
        }
    }

    private List<Map<String, Object>> measure() throws IOException, InterruptedException {
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("secretary", service.token(MUNICIPALITY, "SECRETARY", List.of(), ""));
        tokens.put("leader of one community", service.token(MUNICIPALITY, "LEADER", List.of("c07"), ""));
        tokens.put("officer of the busiest agency", service.token(MUNICIPALITY, "OFFICER", List.of(), "works"));
        tokens.put("officer of another", service.token(MUNICIPALITY, "OFFICER", List.of(), "finance"));
        tokens.put("publisher", service.token(MUNICIPALITY, "PUBLISHER", List.of(), ""));
        tokens.put("monitor", service.token(MUNICIPALITY, "MONITOR", List.of(), ""));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map.Entry<String, List<String>> kind : QUESTIONS.entrySet()) {
            for (Map.Entry<String, String> role : tokens.entrySet()) {
                rows.add(row(kind.getKey(), role.getKey(), kind.getValue(), role.getValue()));
            }
        }
        return rows;
    }

    private Map<String, Object> row(String kind, String role, List<String> questions, String token)
            throws IOException, InterruptedException {
        Percentiles measured = new Percentiles();
        long shown = 0;
        for (int request = 0; request < WARM_UP + REQUESTS; request++) {
            String question = questions.get(request % questions.size());
            String path = "/api/v1/issues?"
                    + (kind.equals(BY_TITLE)
                            ? "sort=TITLE"
                            : "q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
            long begun = System.nanoTime();
            String answer = service.get(path, token);
            if (request >= WARM_UP) {
                measured.add((System.nanoTime() - begun) / 1000);
                shown += JsonMapper.shared().readTree(answer).path("items").size();
            }
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("what is searched", kind);
        row.put("by", role);
        row.put("shown, mean", Math.round(10.0 * shown / REQUESTS) / 10.0);
        row.put("p50 ms", measured.millis(0.5));
        row.put("p95 ms", measured.millis(0.95));
        System.out.println(row);
        return row;
    }
}
