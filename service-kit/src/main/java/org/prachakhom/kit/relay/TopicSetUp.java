package org.prachakhom.kit.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Creates the topics that are missing as soon as a broker answers, in the background, so that a service starts without. */
final class TopicSetUp implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(TopicSetUp.class);
    private static final String MAX_MESSAGE_BYTES = Integer.toString(1 << 20);

    private final Supplier<Admin> admins;
    private final Duration keyCompactionLag;
    private volatile @Nullable Thread thread;

    TopicSetUp(Supplier<Admin> admins, Duration keyCompactionLag) {
        this.admins = admins;
        this.keyCompactionLag = keyCompactionLag;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            thread = Thread.ofVirtual().name("topic-set-up").start(this::run);
        }
    }

    @Override
    public synchronized void stop() {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (!done()) {
                TimeUnit.SECONDS.sleep(2);
            }
        } catch (InterruptedException e) {
            LOG.debug("Asked to stop before the topics were there", e);
        }
    }

    private boolean done() throws InterruptedException {
        try (Admin admin = admins.get()) {
            for (NewTopic topic : topics()) {
                create(admin, topic);
            }
            return true;
        } catch (ExecutionException | KafkaException e) {
            LOG.info("The topics are not there yet: {}", e.getMessage());
            return false;
        }
    }

    private static void create(Admin admin, NewTopic topic) throws InterruptedException, ExecutionException {
        try {
            admin.createTopics(List.of(topic)).all().get();
            LOG.info("Created topic {}", topic.name());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
            TopicDescription found = admin.describeTopics(List.of(topic.name()))
                    .allTopicNames()
                    .get()
                    .get(topic.name());
            if (found != null && found.partitions().size() != Topics.PARTITIONS) {
                LOG.error(
                        "Topic {} has {} partitions instead of {}: streams are not where they should be",
                        topic.name(),
                        found.partitions().size(),
                        Topics.PARTITIONS);
            }
        }
    }

    private List<NewTopic> topics() {
        List<NewTopic> topics = new ArrayList<>();
        for (String name : Topics.ofEvents()) {
            topics.add(topic(name)
                    .configs(Map.of(
                            TopicConfig.RETENTION_MS_CONFIG, "-1",
                            TopicConfig.RETENTION_BYTES_CONFIG, "-1",
                            TopicConfig.MAX_MESSAGE_BYTES_CONFIG, MAX_MESSAGE_BYTES)));
        }
        topics.add(topic(Topics.KEYS)
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
                        Long.toString(keyCompactionLag.toMillis()),
                        TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG,
                        "0.01",
                        // What was compacted away leaves the disk soon, not after the usual minute.
                        TopicConfig.FILE_DELETE_DELAY_MS_CONFIG,
                        "1000",
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        MAX_MESSAGE_BYTES)));
        return topics;
    }

    /** With as many replicas as the broker gives by itself. */
    private static NewTopic topic(String name) {
        return new NewTopic(name, Optional.of(Topics.PARTITIONS), Optional.empty());
    }
}
