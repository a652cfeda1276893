package org.prachakhom.gateway.pages.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Lists within an entry, typed one a line, the parts divided by {@code |}. What is missing in a line is left out, so that
 * the service alone says what is wrong.
 */
final class EntryLines {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2}-\\d{2})");
    private static final int BUDDHIST_ERA = 543;
    private static final int LAST_GREGORIAN = 2400;

    private EntryLines() {}

    /** {@code pole* | หมายเลขเสา | Number of the pole}: a star marks a question that must be answered. */
    static List<Map<String, Object>> questions(@Nullable String typed) {
        return lines(typed, List.of("code", "textTh", "textEn")).stream()
                .map(line -> {
                    Map<String, Object> question = new LinkedHashMap<>(line);
                    String code = String.valueOf(line.getOrDefault("code", ""));
                    question.put("required", code.endsWith("*"));
                    question.put("code", code.replace("*", "").strip());
                    return question;
                })
                .toList();
    }

    static String ofQuestions(@Nullable Object stored) {
        return text(stored, line -> {
            String star = Boolean.TRUE.equals(line.get("required")) ? "*" : "";
            return line.get("code") + star + " | " + line.get("textTh") + " | " + line.get("textEn");
        });
    }

    /** {@code 2569-04-13 | วันสงกรานต์ | Songkran}: the year of either era. */
    static List<Map<String, Object>> holidays(@Nullable String typed) {
        return lines(typed, List.of("day", "nameTh", "nameEn")).stream()
                .map(line -> {
                    Map<String, Object> holiday = new LinkedHashMap<>(line);
                    holiday.computeIfPresent("day", (_, day) -> inYears(day.toString(), false));
                    return holiday;
                })
                .toList();
    }

    static String ofHolidays(@Nullable Object stored) {
        boolean thai = LocaleContextHolder.getLocale().getLanguage().equals("th");
        return text(
                stored,
                line -> inYears(String.valueOf(line.get("day")), thai) + " | " + line.get("nameTh") + " | "
                        + line.get("nameEn"));
    }

    private static String inYears(String day, boolean buddhist) {
        Matcher parts = DAY.matcher(day);
        if (!parts.matches()) {
            return day;
        }
        int year = Integer.parseInt(parts.group(1));
        int gregorian = year > LAST_GREGORIAN ? year - BUDDHIST_ERA : year;
        return (buddhist ? gregorian + BUDDHIST_ERA : gregorian) + "-" + parts.group(2);
    }

    private static List<Map<String, Object>> lines(@Nullable String typed, List<String> names) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String line : typed == null ? new String[0] : typed.split("\\R")) {
            if (!line.isBlank()) {
                Map<String, Object> parts = new LinkedHashMap<>();
                String[] texts = line.split("\\|", names.size());
                for (int i = 0; i < texts.length; i++) {
                    parts.put(names.get(i), texts[i].strip());
                }
                lines.add(parts);
            }
        }
        return lines;
    }

    private static String text(@Nullable Object stored, Function<Map<?, ?>, String> line) {
        if (!(stored instanceof List<?> list)) {
            return "";
        }
        return list.stream()
                .map(each -> each instanceof Map<?, ?> parts ? line.apply(parts) : "")
                .collect(Collectors.joining("\n"));
    }
}
