package org.prachakhom.bench.flow;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.LongSerializer;
import org.postgresql.PGConnection;
import org.prachakhom.bench.Percentiles;

/** The floor under freshness: insert and commit, NOTIFY, one Kafka record, one consumer, and nothing else. */
public final class BarePath {
    private static final String TOPIC = "bare-path";

    private final String url;
    private final String user;
    private final String password;
    private final String bootstrap;

    /** In this database, as a user who may make a table. */
    public BarePath(String url, String user, String password, String bootstrap) {
        this.password = password;
        this.url = url;
        this.user = user;
        this.bootstrap = bootstrap;
    }

    /** Microseconds from the start of the insert to the consumer's hand, for {@code rate} rows a second. */
    public Percentiles measure(int rate, int seconds) throws SQLException, InterruptedException {
        Percentiles measured = new Percentiles();
        AtomicBoolean over = new AtomicBoolean();
        var clients = Map.<String, Object>of("bootstrap.servers", bootstrap, "linger.ms", 0, "acks", "all");
        try (Connection writer = DriverManager.getConnection(url, user, password);
                var producer = new KafkaProducer<>(clients, new LongSerializer(), new LongSerializer());
                var consumer = new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", bootstrap, "fetch.max.wait.ms", 50),
                        new LongDeserializer(),
                        new LongDeserializer())) {
            try (var statement = writer.createStatement()) {
                statement.execute("create table if not exists bare_path (at bigint)");
            }
            createTopic();
            acknowledged(producer.send(new ProducerRecord<>(TOPIC, 0, 0L, 0L)));
            var partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToEnd(List.of(partition));
            consumer.position(partition);
            Thread bridge = Thread.ofPlatform().start(() -> bridge(producer, over));
            Thread reader = Thread.ofPlatform().start(() -> {
                while (!over.get()) {
                    consumer.poll(Duration.ofMillis(100))
                            .forEach(record -> measured.add((System.nanoTime() - record.value()) / 1000));
                }
            });
            insert(writer, rate, seconds);
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            over.set(true);
            bridge.join();
            reader.join();
        }
        return measured;
    }

    private void createTopic() throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void insert(Connection writer, int rate, int seconds) throws SQLException {
        long gap = Duration.ofSeconds(1).toNanos() / rate;
        long start = System.nanoTime();
        try (var insert = writer.prepareStatement(
                "with row as (insert into bare_path values (?) returning at) select pg_notify('bare_path', at::text) from row")) {
            for (long n = 0; n < (long) rate * seconds; n++) {
                long due = start + n * gap;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                insert.setLong(1, System.nanoTime());
                insert.execute();
            }
        }
    }

    private void bridge(KafkaProducer<Long, Long> producer, AtomicBoolean over) {
        try (Connection listener = DriverManager.getConnection(url, user, password);
                var statement = listener.createStatement()) {
            statement.execute("listen bare_path");
            PGConnection notified = listener.unwrap(PGConnection.class);
            while (!over.get()) {
                for (var notice : notified.getNotifications(100)) {
                    acknowledged(
                            producer.send(new ProducerRecord<>(TOPIC, 0, 0L, Long.parseLong(notice.getParameter()))));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void acknowledged(Future<?> sent) {
        try {
            sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
