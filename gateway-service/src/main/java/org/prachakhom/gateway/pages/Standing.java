package org.prachakhom.gateway.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says up to which event a page is true, from the opaque text of an answer. */
@Component("standing")
final class Standing {

    /** The highest position by log: {@code issue 1,204}. Empty for a text that says nothing. */
    public Map<String, Long> of(@Nullable String upTo) {
        Map<String, Long> highest = new TreeMap<>();
        if (upTo == null || upTo.isEmpty()) {
            return highest;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(upTo), UTF_8);
            plain.lines().forEach(line -> {
                String[] parts = line.split(" ", 2);
                highest.merge(log(parts[0]), Long.valueOf(parts[1]), Math::max);
            });
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            return Map.of();
        }
        return highest;
    }

    /** {@code prachakhom.issue-3} is a part of the log {@code issue}. */
    private static String log(String place) {
        return place.replaceFirst("^prachakhom\\.", "").replaceFirst("-\\d+$", "");
    }
}
