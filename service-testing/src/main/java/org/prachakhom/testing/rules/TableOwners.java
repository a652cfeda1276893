package org.prachakhom.testing.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who reads and writes the tables of the services. A table belongs to one feature, the only one whose SQL names it; others
 * ask that feature, or keep rows of their own.
 */
public final class TableOwners {
    private static final Pattern CREATED = Pattern.compile("(?i)create table (?:if not exists )?(\\w+)");
    private static final Pattern USED =
            Pattern.compile("(?i)\\b(?:from|join|into|update|truncate)\\s+(?:only\\s+)?(\\w+)");

    private TableOwners() {}

    /** The tables of the repository at {@code root} that several features name, in words; empty when none is. */
    public static List<String> shared(Path root) {
        List<String> shared = new ArrayList<>();
        for (Path migration : SourceFiles.matching(root, "[^/]+-service/src/main/resources/db/.*\\.sql")) {
            Path service = root.relativize(migration).getName(0);
            for (String table : names(CREATED, migration)) {
                Set<String> features = features(root, service, table);
                if (features.size() > 1) {
                    shared.add(service + ": table " + table + " is used by " + String.join(" and ", features));
                }
            }
        }
        return shared;
    }

    private static Set<String> features(Path root, Path service, String table) {
        Set<String> features = new TreeSet<>();
        for (Path file : SourceFiles.matching(root, service + "/src/main/java/.*\\.java")) {
            if (names(USED, file).contains(table)) {
                features.add(String.valueOf(file.getParent().getFileName()));
            }
        }
        return features;
    }

    private static Set<String> names(Pattern pattern, Path file) {
        try {
            Set<String> names = new TreeSet<>();
            Matcher found = pattern.matcher(Files.readString(file));
            while (found.find()) {
                names.add(found.group(1));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
