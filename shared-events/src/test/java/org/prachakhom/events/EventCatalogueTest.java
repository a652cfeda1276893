package org.prachakhom.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Names are for ever: {@code catalogue.txt} grows, and no line of it ever changes. */
class EventCatalogueTest {
    private static final Path CATALOGUE = Approved.SAMPLES.resolve("catalogue.txt");

    @Test
    void everyEventIsInTheApprovedCatalogueUnderTheSameNameAndTopic() {
        Set<String> approved = new TreeSet<>(Approved.read(CATALOGUE).lines().toList());
        Set<String> today = new TreeSet<>(
                EventCatalogue.events().stream().map(EventCatalogueTest::line).toList());
        assertThat(today).as("names that were published and are gone").containsAll(approved);
        if (Approved.approving()) {
            Approved.write(CATALOGUE, String.join("\n", today) + "\n");
        } else {
            assertThat(today).as("run with -Dapprove for new names").isEqualTo(approved);
        }
    }

    @Test
    void aWireNameBeginsWithItsFamilyAndIsKebabCase() {
        assertThat(EventCatalogue.events())
                .allSatisfy(event -> assertThat(EventCatalogue.wireName(event).value())
                        .matches("[a-z]+\\.[a-z]+(-[a-z]+)*")
                        .startsWith(EventCatalogue.topic(event).replace("prachakhom.", "") + "."));
    }

    @Test
    void aNameThatIsNotKnownIsEmptyAndAClassWithoutNameIsRefused() {
        assertThat(EventCatalogue.eventNamed("issue.unheard-of")).isEmpty();
        assertThatThrownBy(() -> EventCatalogue.wireName(List.class)).hasMessageContaining("no wire name");
    }

    private static String line(Class<? extends PublishedEvent> event) {
        return EventContractTest.typeOf(event) + " " + EventCatalogue.topic(event) + " " + event.getName();
    }
}
