package org.prachakhom.kit.submission;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The wire name of a stream's newest event, by which the topic that carries the stream is known. */
@FunctionalInterface
interface StreamNames {

    String lastOf(String stream);

    /** As the log knows them. */
    static StreamNames inLog(JdbcClient writer) {
        return stream -> writer.sql("select name from event_log where stream = ?::uuid order by seq desc limit 1")
                .param(stream)
                .query(String.class)
                .single();
    }
}
