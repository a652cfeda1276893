package org.prachakhom.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.SealedText;

/** Lifelike events of any class, made from the names and types of its components. */
final class SampleEvents {
    private static final String ISSUE = "01997a3c-5b1e-7c44-9d0e-2f6a8b13c5d7";
    private static final String OTHER_KEY = "01997a3c-5b20-7a10-8c31-6b0d9e4f7a21";
    private static final Map<String, String> WORDS = words();

    private SampleEvents() {}

    /** With every part, or without those that may be null. */
    static <T> T sample(Class<T> type, boolean optionalParts) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            boolean left = isOptional(components[i]) && !optionalParts;
            values[i] = left ? null : value(components[i].getName(), components[i].getGenericType(), optionalParts);
        }
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Cannot make a " + type.getName(), e);
        }
    }

    /** Whether this component, or a part of it, may be null. */
    static boolean hasOptionalParts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> isOptional(component)
                        || (component.getType().isRecord() && hasOptionalParts(component.getType())));
    }

    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Object value(String name, Type type, boolean optionalParts) {
        return switch (type) {
            case ParameterizedType many
            when many.getRawType() == List.class ->
                List.of(value(name, many.getActualTypeArguments()[0], optionalParts));
            case ParameterizedType _ -> Map.of("prachakhom.issue", 4_711L, "prachakhom.registry", 58L);
            case Class<?> one when one.isEnum() -> one.getEnumConstants()[0];
            case Class<?> one when one == SealedText.class -> sealed(name);
            case Class<?> one when one.isRecord() -> sample(one, optionalParts);
            case Class<?> one -> plain(name, one);
            default -> throw new AssertionError("No sample for " + type);
        };
    }

    private static Object plain(String name, Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> WORDS.getOrDefault(name, ISSUE);
            case "Instant" -> Instant.parse("2026-11-05T02:30:15.123456Z");
            case "LocalDate" -> LocalDate.parse("2026-12-07");
            case "int", "Integer" -> number(name);
            case "double" -> name.equals("lat") ? 12.5684 : 99.9577;
            case "boolean" -> true;
            default -> throw new AssertionError("No sample for " + type + " " + name);
        };
    }

    private static int number(String name) {
        return switch (name) {
            case "fiscalYear" -> 2570;
            case "year" -> 2026;
            default -> 2;
        };
    }

    private static SealedText sealed(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-512").digest(name.getBytes(UTF_8));
            return new SealedText(OTHER_KEY, Base64.getEncoder().encodeToString(hash));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>(Map.of(
                "municipality", "HH",
                "number", "HH-2570-000123",
                "community", "c07",
                "category", "drainage",
                "agency", "works",
                "liaison", "clerk-office",
                "subject", "4f7c1d2e-leader-c07",
                "role", "LEADER",
                "onBehalfOf", "electricity",
                "level", "NORMAL"));
        words.putAll(Map.of(
                "nameTh", "ชุมชนบ่อฝ้าย",
                "nameEn", "Bo Fai Community",
                "provinceTh", "ประจวบคีรีขันธ์",
                "timeZone", "Asia/Bangkok",
                "state", "IN_PROGRESS",
                "group", "LEADERS",
                "mode", "ON_SITE",
                "person", "4f7c1d2e-leader-c07",
                "audience", "agency:works",
                "photos", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));
        words.putAll(Map.of(
                "rule", "issue.a-publication-names-the-latest-decision",
                "question", "width",
                "template", "works-started",
                "title", "รับเรื่องแล้ว",
                "code", "width",
                "reference", "12/2568",
                "members", "4f7c1d2e-follow-up-3",
                "kids", OTHER_KEY,
                "cause", "01997a3c-5b1f-7bd2-a1c9-0d3e5f718293"));
        return Map.copyOf(words);
    }
}
