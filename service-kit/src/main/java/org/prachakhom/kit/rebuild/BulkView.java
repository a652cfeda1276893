package org.prachakhom.kit.rebuild;

import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * A view that can be made anew in bulk, beside its projection: a bean that says how the events of the log become rows. It
 * has to come to the same rows as the projection; a test holds both together.
 */
public interface BulkView {

    /** The processor that keeps the view up to date, fed by the log. */
    String processor();

    /** Every table that the processor writes. */
    List<Table> tables();

    /** A fresh pass over the log. */
    Pass begin();

    /**
     * A table of the view.
     *
     * @param columns names of the columns that rows are given for, in that order
     */
    record Table(String name, List<String> columns) {

        public Table {
            columns = List.copyOf(columns);
        }
    }

    /** One pass over the log, in the order of positions, on one thread. */
    interface Pass {

        /** Takes an event: gives rows at once, or remembers what the rows will be. */
        void on(TrackedEventMessage<?> event, Rows rows);

        /** The log has ended: gives the rows that were remembered. */
        default void end(Rows rows) {}
    }

    /** Takes rows. */
    interface Rows {

        /** Adds a row; the values stand in the order of the table's columns, in PostgreSQL's text form by toString. */
        void add(String table, @Nullable Object... values);
    }
}
