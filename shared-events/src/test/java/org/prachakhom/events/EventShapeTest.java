package org.prachakhom.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every event has in common. */
class EventShapeTest {

    @TestFactory
    Stream<DynamicTest> isARecordOfExactlyOneSealedStream() {
        return each(event -> {
            assertThat(event.isRecord()).isTrue();
            assertThat(event.getInterfaces()).hasSize(1).allSatisfy(stream -> {
                assertThat(stream.isSealed()).isTrue();
                assertThat(stream).hasAnnotation(StreamFamily.class);
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> beginsWithItsStreamAndEndsWithWhoAndWhen() {
        return each(event -> {
            RecordComponent[] parts = event.getRecordComponents();
            PublishedEvent sample = SampleEvents.sample(event, true);
            assertThat(parts[0].getAccessor().invoke(sample)).isEqualTo(sample.streamId());
            assertThat(parts[parts.length - 2].toString()).endsWith(".Actor by");
            assertThat(parts[parts.length - 1].toString()).isEqualTo("java.time.Instant at");
        });
    }

    @TestFactory
    Stream<DynamicTest> hasNoTypeThatReadsDifferentlyTomorrow() {
        return each(event -> assertThat(typesWithin(event, new HashSet<>()))
                .doesNotContain(Date.class, Optional.class, Object.class, float.class, Float.class));
    }

    @TestFactory
    Stream<DynamicTest> cannotBeChangedThroughItsCollections() {
        return each(event -> {
            PublishedEvent sample = SampleEvents.sample(event, true);
            for (RecordComponent part : event.getRecordComponents()) {
                Object value = part.getAccessor().invoke(sample);
                if (value instanceof Collection<?> many) {
                    assertThatThrownBy(many::clear).isInstanceOf(UnsupportedOperationException.class);
                    assertThat(isCopy(event, part)).as(part.getName()).isTrue();
                } else if (value instanceof Map<?, ?> many) {
                    assertThatThrownBy(many::clear).isInstanceOf(UnsupportedOperationException.class);
                }
            }
        });
    }

    /** {@code List.copyOf} gives back the very list only when that one is a copy already. */
    private static boolean isCopy(Class<? extends PublishedEvent> event, RecordComponent part)
            throws ReflectiveOperationException {
        String json = EventJson.MAPPER.writeValueAsString(SampleEvents.sample(event, true));
        Object read = part.getAccessor().invoke(EventJson.MAPPER.readValue(json, event));
        return read instanceof List<?> list && List.copyOf(list) == list;
    }

    private static Set<Class<?>> typesWithin(Class<?> type, Set<Class<?>> found) {
        for (RecordComponent part : type.getRecordComponents()) {
            if (found.add(part.getType()) && part.getType().isRecord()) {
                typesWithin(part.getType(), found);
            }
        }
        return found;
    }

    private static Stream<DynamicTest> each(EventCheck check) {
        return EventCatalogue.events().stream()
                .map(event -> DynamicTest.dynamicTest(event.getSimpleName(), () -> check.check(event)));
    }

    private interface EventCheck {
        void check(Class<? extends PublishedEvent> event) throws ReflectiveOperationException;
    }
}
