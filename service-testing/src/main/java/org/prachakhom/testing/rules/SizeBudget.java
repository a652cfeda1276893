package org.prachakhom.testing.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How large files, methods and packages may be. Over the cap: split by what it is about, not into helpers. Lines are
 * those of the file, comments and imports included.
 */
public final class SizeBudget {
    private static final int METHOD = 40;
    private static final int FILES_IN_A_PACKAGE = 32;
    /** First match counts. */
    private static final List<Cap> CAPS = List.of(
            new Cap("shared-events/src/main/java/.*/[A-Z][a-z]+(Up)?Event\\.java", 60),
            new Cap("shared-events/src/main/java/.*/(?!EventCatalogue)[^/]+\\.java", 55),
            new Cap(".*/src/main/java/.*(Row|Entry)\\.java", 70),
            new Cap(".*-service/src/main/java/.*(Command|Rule)\\.java", 250),
            new Cap(".*-service/src/main/java/.*Projection\\.java", 150),
            new Cap(".*-service/src/main/java/.*(Policy|Api)\\.java", 120),
            new Cap(".*-service/src/main/java/.*\\.java", 400),
            new Cap("service-(kit|testing)/src/main/java/.*\\.java", 190),
            new Cap(".*/src/main/java/.*\\.java", 240),
            new Cap(".*/src/test/java/.*\\.java", 250),
            new Cap("gateway-service/pom\\.xml", 125),
            new Cap("[^/]+-service/pom\\.xml", 70),
            new Cap("[^/]+-service/src/main/resources/application\\.yml", 60));

    private SizeBudget() {}

    private record Cap(String files, int lines) {}

    /** What is over its cap in the repository at {@code root}, in words; empty when nothing is. */
    public static List<String> over(Path root) {
        List<String> over = new ArrayList<>();
        for (Path file : SourceFiles.matching(root, ".*(\\.java|pom\\.xml|application\\.yml)")) {
            String path = root.relativize(file).toString();
            int lines = SourceFiles.lines(file);
            CAPS.stream()
                    .filter(cap -> path.matches(cap.files()))
                    .findFirst()
                    .filter(cap -> lines > cap.lines())
                    .ifPresent(cap -> over.add(path + ": " + lines + " lines of " + cap.lines()));
        }
        over.addAll(packages(root));
        over.addAll(methods(root));
        return over;
    }

    /** Lines of the main file at this share of all, in order of size: 0.5 is the median. */
    public static int linesAt(Path root, double share) {
        List<Integer> sizes = SourceFiles.matching(root, "[^/]+/src/main/java/.*\\.java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .map(SourceFiles::lines)
                .sorted()
                .toList();
        return sizes.isEmpty() ? 0 : sizes.get((int) (share * (sizes.size() - 1)));
    }

    private static List<String> packages(Path root) {
        Map<Path, Long> files = SourceFiles.matching(root, "[^/]+/src/main/java/.*\\.java").stream()
                .filter(file -> !file.endsWith("package-info.java") && !file.startsWith(root.resolve("shared-events")))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        return files.entrySet().stream()
                .filter(entry -> entry.getValue() > FILES_IN_A_PACKAGE)
                .map(entry ->
                        root.relativize(entry.getKey()) + ": " + entry.getValue() + " files of " + FILES_IN_A_PACKAGE)
                .sorted()
                .toList();
    }

    private static List<String> methods(Path root) {
        return MethodSizes.of(SourceFiles.matching(root, "[^/]+/src/main/java/.*\\.java")).stream()
                .filter(method -> method.lines() > METHOD)
                .map(method -> root.relativize(method.file()) + " " + method.name() + ": " + method.lines()
                        + " lines of " + METHOD)
                .toList();
    }
}
