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
import java.util.stream.Collectors;

/**
 * Who reads and writes the views of the event-sourced services. A table belongs to one feature, the only one whose SQL
 * names it; others ask that feature, or keep rows of their own, so that each can be rebuilt alone.
 */
public final class TableOwners {
    private static final String SERVICE = "(?!gateway)[^/]+-service/src/main/";
    private static final Pattern CREATED = Pattern.compile("(?i)create table (?:if not exists )?(\\w+)");
    private static final Pattern USED =
            Pattern.compile("(?i)\\b(?:from|join|into|update|truncate)\\s+(?:only\\s+)?(\\w+)");

    private TableOwners() {}

    /** The tables of the repository at {@code root} that several features name, in words; empty when none is. */
    public static List<String> shared(Path root) {
        List<Path> sources = SourceFiles.matching(root, SERVICE + "java/.*\\.java");
        List<String> shared = new ArrayList<>();
        for (Path migration : SourceFiles.matching(root, SERVICE + "resources/db/.*\\.sql")) {
            Path service = root.relativize(migration).getName(0);
            for (String table : names(CREATED, migration)) {
                Set<String> features = sources.stream()
                        .filter(file -> file.startsWith(root.resolve(service)))
                        .filter(file -> names(USED, file).contains(table))
                        .map(TableOwners::feature)
                        .collect(Collectors.toCollection(TreeSet::new));
                if (features.size() > 1) {
                    shared.add(service + ": table " + table + " is used by " + String.join(" and ", features));
                }
            }
        }
        return shared;
    }

    private static String feature(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
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
