package org.prachakhom.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** One table of measurements, as Markdown for people and as JSON for programs, with machine, versions and date. */
public record Report(String name, String title, List<Map<String, Object>> rows) {

    public Report {
        rows = List.copyOf(rows);
    }

    /** Writes {@code <name>.md} and {@code <name>.json} into the folder. */
    public void write(Path folder) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("title", title);
        document.put("date", LocalDate.now(Clock.systemUTC()).toString());
        document.put("java", Runtime.version().toString());
        document.put("processors", Runtime.getRuntime().availableProcessors());
        document.put("rows", rows);
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(name + ".json"),
                    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n");
            Files.writeString(folder.resolve(name + ".md"), table(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(table(document));
    }

    private String table(Map<String, Object> document) {
        var columns = rows.getFirst().keySet();
        String head = "| " + String.join(" | ", columns) + " |\n|" + " --- |".repeat(columns.size()) + "\n";
        String body = rows.stream()
                .map(row -> row.values().stream().map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |\n")))
                .collect(Collectors.joining());
        return "## %s\n\n%s processors, Java %s, %s\n\n%s%s"
                .formatted(title, document.get("processors"), document.get("java"), document.get("date"), head, body);
    }
}
