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
                        select append_events(now(), array[:town]::uuid[], array[:seq]::bigint[], array['Town'],
                          array['registry.municipality-revised'], array[1]::smallint[], array[gen_random_uuid()],
                          array['hua-hin'], array[convert_to(:payload, 'UTF8')], array[convert_to('{}', 'UTF8')],
                          '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}')
                        """)
                .param("town", town)
                .param("seq", seq)
                .param("payload", "{\"municipalityId\":\"" + town + "\",\"nameTh\":\"" + name + "\"}")
                .query(Long.class)
                .single();
    }
}
