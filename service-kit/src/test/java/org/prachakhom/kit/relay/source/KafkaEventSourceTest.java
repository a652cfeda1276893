package org.prachakhom.kit.relay.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.TestLog;
import org.prachakhom.kit.log.LogRow;
import org.prachakhom.kit.log.RowReader;
import org.prachakhom.kit.relay.CloudEvent;
import org.prachakhom.kit.relay.Topics;
import org.prachakhom.kit.store.engine.EventStoreAutoConfiguration;
import tools.jackson.databind.json.JsonMapper;

class KafkaEventSourceTest {
    private static final String TOPIC = "prachakhom.registry";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Serializer EVENTS = new EventStoreAutoConfiguration().eventSerializer();
    private static final String REGISTERED = "registry.municipality-registered";
    private static final String REVISED = "registry.municipality-revised";

    private final List<ConsumerRecord<String, byte[]>> sent = new ArrayList<>();
    private final long[] ends = new long[Topics.PARTITIONS];
    private final String town = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();
    private final KafkaEventSource source = new KafkaSources(
                    this::consumer, new RowReader(EVENTS, NoOpEventUpcaster.INSTANCE), JSON)
            .of(List.of(TOPIC));

    @Test
    void aRecordSentSeveralTimesIsHandledOnce() throws InterruptedException {
        send(1, town, REGISTERED, JSON.writeValueAsString(TestLog.registered(town, "หัวหิน")));
        for (int i = 0; i < 3; i++) {
            send(1, town, REGISTERED, JSON.writeValueAsString(TestLog.registered(town, "หัวหิน")));
            send(2, town, REVISED, JSON.writeValueAsString(TestLog.renamed(town, "ชะอำ")));
        }
        send(3, other, REGISTERED, JSON.writeValueAsString(TestLog.registered(other, "ปราณบุรี")));

        List<TrackedEventMessage<?>> read = read(null, 3);
        assertThat(payloads(read))
                .containsExactlyInAnyOrder(
                        TestLog.registered(town, "หัวหิน"),
                        TestLog.renamed(town, "ชะอำ"),
                        TestLog.registered(other, "ปราณบุรี"));
        assertThat(read).allSatisfy(message -> {
            DomainEventMessage<?> event = (DomainEventMessage<?>) message;
            assertThat(event.getAggregateIdentifier()).isIn(town, other);
            assertThat(event.getMetaData()).containsEntry("tenant", TestLog.TENANT);
        });
    }

    @Test
    void aReaderGoesOnWhereItsTokenEnds() throws InterruptedException {
        for (int i = 1; i <= 5; i++) {
            send(i, town, REVISED, JSON.writeValueAsString(TestLog.renamed(town, "เมือง " + i)));
        }
        TrackingToken third = read(null, 5).get(2).trackingToken();

        assertThat(payloads(read(third, 2)))
                .isEqualTo(List.of(TestLog.renamed(town, "เมือง 4"), TestLog.renamed(town, "เมือง 5")));
        assertThat(source.behind(third)).isEqualTo(2);
    }

    @Test
    void processorsShareWhatIsReadAndHavePlacesOfTheirOwn() throws InterruptedException {
        send(1, town, REGISTERED, JSON.writeValueAsString(TestLog.registered(town, "หัวหิน")));
        send(2, town, REVISED, JSON.writeValueAsString(TestLog.renamed(town, "ชะอำ")));
        List<TrackedEventMessage<?>> first = read(null, 2);
        KafkaToken once = KafkaToken.of(first.getFirst().trackingToken());

        TrackedEventMessage<?> again = read(once, 1).getFirst();

        assertThat(again.getPayload()).isSameAs(first.getLast().getPayload());
        assertThat(again.trackingToken()).isEqualTo(first.getLast().trackingToken());
        assertThat(first.getFirst().trackingToken()).isEqualTo(once).isNotEqualTo(again.trackingToken());
    }

    @Test
    void whatCannotBeReadFailsInTheHandlerAndKeepsItsBytes() throws InterruptedException {
        send(1, town, REGISTERED, "no JSON");

        TrackedEventMessage<?> poison = read(null, 1).getFirst();

        assertThatThrownBy(poison::getPayload).isInstanceOf(SerializationException.class);
        assertThat(poison.serializePayload(EVENTS, byte[].class).getData()).isEqualTo("no JSON".getBytes(UTF_8));
    }

    @Test
    void whatIsNotOurEventOrOnlyANewerVersionKnowsIsPassedOver() throws InterruptedException {
        send(1, town, "registry.from-the-future", "{}");
        add(new ProducerRecord<>(TOPIC, town, new byte[0]));
        send(2, town, REVISED, JSON.writeValueAsString(TestLog.renamed(town, "ชะอำ")));

        assertThat(read(null, 1).getFirst().getPayload()).isEqualTo(TestLog.renamed(town, "ชะอำ"));
    }

    /** Else a service would wait for ever for what it will never handle, and call itself not ready. */
    @Test
    void nobodyIsBehindWhatIsPassedOver() throws InterruptedException {
        send(1, town, REVISED, JSON.writeValueAsString(TestLog.renamed(town, "ชะอำ")));
        send(1, town, REVISED, JSON.writeValueAsString(TestLog.renamed(town, "ชะอำ")));
        send(2, town, "registry.from-the-future", "{}");
        add(new ProducerRecord<>(TOPIC, town, new byte[0]));

        TrackingToken last = read(null, 1).getFirst().trackingToken();

        assertThat(source.behind(last)).isZero();
        assertThat(source.behind(null)).isEqualTo(4);

        send(3, town, REVISED, JSON.writeValueAsString(TestLog.renamed(town, "หัวหิน")));
        TrackingToken newest = read(last, 1).getFirst().trackingToken();
        assertThat(source.behind(last)).isEqualTo(4);
        assertThat(source.behind(newest)).isZero();
    }

    @Test
    void aPropertyThatOnlyANewerVersionKnowsIsPassedOver() throws InterruptedException {
        String today = JSON.writeValueAsString(TestLog.renamed(town, "ชะอำ"));
        send(1, town, REVISED, today.replaceFirst("\\{", "{\"twinTowns\": [\"Nara\"],"));

        assertThat(read(null, 1).getFirst().getPayload()).isEqualTo(TestLog.renamed(town, "ชะอำ"));
    }

    /** As Axon's coordinator does: its last look overlaps with the next run. */
    @Test
    void whoeverLooksMeanwhileTakesNothingAway() throws InterruptedException {
        for (int i = 1; i <= 2_000; i++) {
            send(i, town, REVISED, "{}");
        }
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null)) {
            AtomicBoolean looking = new AtomicBoolean(true);
            Thread looker = Thread.ofPlatform().start(() -> {
                while (looking.get()) {
                    stream.hasNextAvailable();
                }
            });
            List<Long> sequence = new ArrayList<>();
            while (stream.hasNextAvailable(1, TimeUnit.SECONDS)) {
                sequence.add(((DomainEventMessage<?>) stream.nextAvailable()).getSequenceNumber());
            }
            looking.set(false);
            looker.join();

            assertThat(sequence).isEqualTo(LongStream.range(0, 2_000).boxed().toList());
        }
    }

    private static List<Object> payloads(List<TrackedEventMessage<?>> events) {
        return events.stream().<Object>map(TrackedEventMessage::getPayload).toList();
    }

    private void send(long position, String stream, String name, String payload) {
        LogRow row = new LogRow(
                position,
                stream,
                position - 1,
                "Municipality",
                name,
                1,
                UUID.randomUUID().toString(),
                TestLog.TENANT,
                Instant.parse("2026-11-22T03:00:00Z"),
                payload.getBytes(UTF_8),
                JSON.writeValueAsBytes(Map.of("tenant", TestLog.TENANT)));
        add(CloudEvent.of(row, "town", JSON));
    }

    private void add(ProducerRecord<String, byte[]> event) {
        int partition = Topics.partition(event.key());
        sent.add(new ConsumerRecord<>(
                TOPIC,
                partition,
                ends[partition]++,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                event.key(),
                event.value(),
                new RecordHeaders(event.headers()),
                Optional.empty()));
    }

    /** A reader of the topic as it is now. */
    private Consumer<String, byte[]> consumer() {
        MockConsumer<String, byte[]> consumer = new MockConsumer<>("none");
        consumer.schedulePollTask(() -> {
            for (int partition = 0; partition < ends.length; partition++) {
                consumer.updateEndOffsets(Map.of(new TopicPartition(TOPIC, partition), ends[partition]));
            }
            sent.stream()
                    .filter(event -> event.offset() >= consumer.position(new TopicPartition(TOPIC, event.partition())))
                    .forEach(consumer::addRecord);
        });
        return consumer;
    }

    private List<TrackedEventMessage<?>> read(@Nullable TrackingToken from, int count) throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(from)) {
            List<TrackedEventMessage<?>> read = new ArrayList<>();
            while (stream.hasNextAvailable(read.size() < count ? 10 : 1, TimeUnit.SECONDS)) {
                read.add(stream.nextAvailable());
            }
            assertThat(read).hasSize(count);
            return read;
        }
    }
}
