package org.prachakhom.testing.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/** Runs tests by hand and names those that are red. */
public final class Findings {
    private final List<String> red = new ArrayList<>();
    private int run;

    /** The names of the tests that fail, each after those of its containers. */
    public static List<String> red(Stream<? extends DynamicNode> tests) {
        Findings findings = new Findings();
        tests.forEach(test -> findings.run("", test));
        if (findings.run == 0) {
            throw new IllegalStateException("No test ran");
        }
        return List.copyOf(findings.red);
    }

    /** Whether the test fails by an assertion; any other failure is thrown on. */
    public static boolean isRed(Executable test) {
        try {
            test.execute();
            return false;
        } catch (AssertionError e) {
            return true;
        } catch (Throwable e) {
            throw new IllegalStateException("Fails, but not for what it looks at", e);
        }
    }

    private void run(String path, DynamicNode node) {
        String name = path + node.getDisplayName();
        if (node instanceof DynamicContainer container) {
            container.getChildren().forEach(child -> run(name + ": ", child));
        } else if (node instanceof DynamicTest test) {
            run++;
            if (isRed(test.getExecutable())) {
                red.add(name);
            }
        }
    }
}
