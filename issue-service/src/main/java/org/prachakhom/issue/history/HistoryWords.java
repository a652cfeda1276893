package org.prachakhom.issue.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prachakhom.issue.directory.Registers;
import org.prachakhom.kit.read.TenantJdbc;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells each event of an issue in one sentence. The sentence stands in the messages under {@code history.} and the wire
 * name; {@code {due}} is a detail of the event, and a part in square brackets is left out where its detail is not told.
 */
@Component
final class HistoryWords {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]{}]*)\\{(\\w+)}([^\\[\\]{}]*)]");

    private final MessageSource messages;
    private final Registers registers;
    private final TenantJdbc jdbc;

    HistoryWords(MessageSource messages, Registers registers, TenantJdbc jdbc) {
        this.messages = messages;
        this.registers = registers;
        this.jdbc = jdbc;
    }

    /** In Thai or English, for the tenant of the request. */
    Telling in(Locale language) {
        return new Telling(language);
    }

    /** One reading, which looks each name up once. */
    final class Telling {
        private final Locale language;
        private final boolean thai;
        private final DateTimeFormatter day;
        private final Map<String, Optional<String>> names = new HashMap<>();

        private Telling(Locale language) {
            this.language = language;
            this.thai = !language.getLanguage().equals(Locale.ENGLISH.getLanguage());
            DateTimeFormatter plain =
                    DateTimeFormatter.ofPattern("d MMMM y", language).withZone(BANGKOK);
            this.day = thai ? plain.withChronology(ThaiBuddhistChronology.INSTANCE) : plain;
        }

        /** The sentence of an event, with as much of its details as is given. */
        String of(String type, String role, Map<String, Object> details) {
            String sentence = text("history." + type, type);
            Matcher parts = PART.matcher(sentence);
            String filled = parts.replaceAll(part -> {
                Object value = details.get(part.group(2));
                String told = value == null ? null : told(type, part.group(2), value);
                return told == null || told.isEmpty()
                        ? ""
                        : Matcher.quoteReplacement(part.group(1) + told + part.group(3));
            });
            return filled.replace("{role}", text("history.role." + role, role));
        }

        private @Nullable String told(String type, String detail, Object value) {
            String code = value.toString();
            return switch (detail) {
                case "agency", "liaison", "proposed" -> agency(code);
                case "from" -> type.equals("issue.unmerged") ? number(code) : agency(code);
                case "into", "duplicate", "recurrenceOf" -> number(code);
                case "category" -> category(code);
                case "due", "until" -> day.format(Instant.parse(code));
                case "rule" -> text(code + ".title", code);
                case "fixedCount" -> value instanceof Map<?, ?> count ? count(count) : null;
                default -> text("history." + detail + "." + code, code);
            };
        }

        private String count(Map<?, ?> count) {
            return text("history.fixed-count", "{fixed}/{total}")
                    .replace("{fixed}", String.valueOf(count.get("fixed")))
                    .replace("{total}", String.valueOf(count.get("total")));
        }

        private String agency(String code) {
            return names.computeIfAbsent(
                            "agency " + code,
                            _ -> registers.agency(code).map(known -> thai ? known.nameTh() : known.nameEn()))
                    .orElse(code);
        }

        private String category(String code) {
            return names.computeIfAbsent(
                            "category " + code,
                            _ -> registers.category(code).map(known -> thai ? known.nameTh() : known.nameEn()))
                    .orElse(code);
        }

        /** The number of another issue; its id says nothing to people. */
        private @Nullable String number(String issueId) {
            return names.computeIfAbsent("issue " + issueId, _ -> jdbc.sql(
                                    "select number from issue_history_subject where issue_id = :id")
                            .param("id", issueId)
                            .query(String.class)
                            .optional())
                    .orElse(null);
        }

        private String text(String key, String otherwise) {
            String text = messages.getMessage(key, null, null, language);
            return text == null ? otherwise : text;
        }
    }
}
