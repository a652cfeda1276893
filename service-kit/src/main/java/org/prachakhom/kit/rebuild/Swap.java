package org.prachakhom.kit.rebuild;

import java.util.List;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.read.TenantScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Puts the shadows in the place of the live tables and hands their position to the processor, in one transaction. */
public final class Swap {
    /** No tenant may have this name, so a query in its name must see nothing. */
    private static final String NOBODY = "-";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final TenantJdbc answers;
    private final Serializer tokens;
    private final String instance;

    /**
     * {@code tokens} writes what the token store reads; {@code instance} is the name under which this instance claims
     * segments; {@code answers} is what requests are answered with.
     */
    public Swap(
            JdbcClient jdbc,
            TransactionOperations transactions,
            TenantJdbc answers,
            Serializer tokens,
            String instance) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.answers = answers;
        this.tokens = tokens;
        this.instance = instance;
    }

    /** Runs while the processor rests. Throws IllegalStateException when the new tables let foreign rows be seen. */
    void run(BulkView view, List<String> statements, long position) {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("select set_config('lock_timeout', '10s', true)")
                    .query(String.class)
                    .single();
            statements.forEach(statement -> jdbc.sql(statement).update());
            move(view.processor(), position);
        });
        for (BulkView.Table table : view.tables()) {
            plant(table.name());
        }
    }

    /** Claims the segments as well, so that an instance which still works on old rows fails and begins from here. */
    private void move(String processor, long position) {
        SerializedObject<byte[]> token = tokens.serialize(new GlobalSequenceTrackingToken(position), byte[].class);
        int segments = jdbc.sql("""
                        update token_entry set token = ?, token_type = ?, owner = ?, timestamp = ?
                        where processor_name = ?""")
                .params(
                        token.getData(),
                        token.getType().getName(),
                        instance,
                        DateTimeUtils.formatInstant(GenericEventMessage.clock.instant()),
                        processor)
                .update();
        if (segments == 0) {
            throw new IllegalStateException(processor + " has never run");
        }
    }

    /** The planted query: without WHERE, in the name of a tenant that has no rows. */
    private void plant(String table) {
        long seen = TenantScope.within(NOBODY, () -> answers.sql("select count(*) from " + table)
                .query(Long.class)
                .single());
        if (seen > 0) {
            throw new IllegalStateException(table + " shows rows to strangers");
        }
    }
}
