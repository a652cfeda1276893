package org.prachakhom.kit.command;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What these tests ask the log, and how they write into it behind the service's back. */
record TownLog(JdbcClient jdbc) {

    /** Names that the town has had, in order. */
    List<String> namesOf(String town) {
        return jdbc.sql("select payload ->> 'nameTh' from event_readable where stream = ? order by seq")
                .param(UUID.fromString(town))
                .query(String.class)
                .list();
    }

    List<Long> positionsOf(String... towns) {
        return jdbc.sql("select position from event_log where stream = any(?::uuid[]) order by position")
                .param(towns)
                .query(Long.class)
                .list();
    }

    long head() {
        return jdbc.sql("select coalesce(max(position), 0) from event_log")
                .query(Long.class)
                .single();
    }

    /** As another instance of the service would: the event is there, the cache of this one does not know. */
    void renameElsewhere(String town, long seq, String name) {
        jdbc.sql("""
                        insert into event_log (position, stream, seq, family, name, revision, event_id, tenant,
                          recorded_at, payload, metadata)
                        select max(position) + 1, :town, :seq, 'Town', 'registry.municipality-revised', 1,
                          gen_random_uuid(), 'hua-hin', now(), convert_to(:payload, 'UTF8'), convert_to('{}', 'UTF8')
                        from event_log
                        """)
                .param("town", UUID.fromString(town))
                .param("seq", seq)
                .param("payload", "{\"municipalityId\":\"" + town + "\",\"nameTh\":\"" + name + "\"}")
                .update();
    }
}
