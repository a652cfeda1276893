package org.prachakhom.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.prachakhom.stack.process.JavaCommand;

/** The images run the services as ./prachakhom does. */
class ImagesTest {
    private final String pom = Project.text(Project.file("pom.xml"));

    @Test
    void theFlagsAreThoseOfOneMachine() {
        List<String> expected = new ArrayList<>(JavaCommand.SMALL);
        expected.add("-Daxoniq.update-checker.disabled=true");
        expected.add("-Ddisable-axoniq-console-message=true");
        expected.add("-XX:MaxRAMPercentage=50");

        assertThat(Pattern.compile("<jvmFlag>(.*)</jvmFlag>")
                        .matcher(pom)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void theyRunAsTheUserOfTheCluster() {
        assertThat(pom).contains("<user>10001:10001</user>");
        ManifestsTest.overlay("production").pods().forEach(pod -> assertThat(
                        pod.spec().path("securityContext").path("runAsUser").asInt())
                .isEqualTo(10001));
    }
}
