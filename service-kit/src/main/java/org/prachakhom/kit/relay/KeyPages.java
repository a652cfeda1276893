package org.prachakhom.kit.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.prachakhom.kit.text.KeyCopies;
import org.prachakhom.kit.text.KeyRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Stores pages of the keys topic, each with the offsets that follow it in one transaction. */
final class KeyPages {
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final KeyCopies copies;
    private final JsonMapper json;

    KeyPages(JdbcClient jdbc, TransactionOperations transactions, KeyCopies copies, JsonMapper json) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.copies = copies;
        this.json = json;
    }

    void store(Iterable<ConsumerRecord<String, String>> page, Map<Integer, Long> next) {
        List<KeyRecord> keys = new ArrayList<>();
        page.forEach(key -> keys.add(json.readValue(key.value(), KeyRecord.class)));
        transactions.executeWithoutResult(_ -> {
            copies.store(keys);
            move(next);
        });
        copies.arrived();
    }

    /** The next offset to read, by partition; a partition never read is absent. */
    Map<Integer, Long> positions() {
        return jdbc
                .sql("select partition, next_offset from key_source_position")
                .query((row, number) -> Map.entry(row.getInt("partition"), row.getLong("next_offset")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void move(Map<Integer, Long> next) {
        jdbc.sql("""
                        insert into key_source_position (partition, next_offset)
                        select * from unnest(cast(:partition as int[]), cast(:next as bigint[]))
                        on conflict (partition) do update
                        set next_offset = greatest(key_source_position.next_offset, excluded.next_offset)""")
                .param("partition", next.keySet().toArray(Integer[]::new))
                .param("next", next.values().toArray(Long[]::new))
                .update();
    }
}
