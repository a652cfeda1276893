package org.prachakhom.kit.processing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.TestDatabase;
import org.prachakhom.kit.processing.ProcessorProperties.Feed;
import org.prachakhom.kit.processing.ProcessorProperties.Source;

class ProcessorModuleTest {

    @Test
    void aConfiguredProcessorWithoutHandlersKeepsTheServiceFromStarting() {
        assertThatThrownBy(() -> TownBooks.on(TestDatabase.empty(), "prachakhom.processors.nobody.source=log"))
                .hasStackTraceContaining("No handler belongs to the configured processors [nobody]");
    }

    @Test
    void aGroupWithoutConfigurationKeepsTheServiceFromStarting() {
        assertThatThrownBy(() -> TownBooks.on(TestDatabase.empty(), "spring.main.sources=" + Strangers.class.getName()))
                .hasStackTraceContaining("Processing group strangers has no entry under prachakhom.processors");
    }

    @Test
    void topicsAllowOneSegmentOnly() {
        assertThatThrownBy(() -> new Feed(Source.KAFKA, List.of("prachakhom.issue"), 2, 200))
                .hasMessageContaining("one segment");
        assertThatThrownBy(() -> new Feed(Source.KAFKA, List.of(), 1, 200)).hasMessageContaining("topics");
        new ProcessorProperties(Map.of("a", new Feed(Source.LOG, List.of(), 2, 200)));
    }
}
