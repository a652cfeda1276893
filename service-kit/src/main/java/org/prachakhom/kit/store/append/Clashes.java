package org.prachakhom.kit.store.append;

import java.sql.SQLException;
import java.util.List;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.store.IdempotencyKeyTaken;

/** Finds the commands of a refused batch that came too late: their place in a stream or their idempotency key is taken. */
record Clashes(AppendLookUp log) {

    /** Fails those commands and takes them out of the batch; false when there is none. */
    boolean remove(List<Pending> open) throws SQLException {
        List<Append.Row> taken = log.taken(
                open.stream().flatMap(it -> it.append().rows().stream()).toList());
        int before = open.size();
        for (Pending pending : List.copyOf(open)) {
            RuntimeException clash = clash(pending.append(), taken);
            if (clash != null) {
                pending.failed(clash);
                open.remove(pending);
            }
        }
        return open.size() < before;
    }

    private @Nullable RuntimeException clash(Append append, List<Append.Row> taken) throws SQLException {
        Append.Answer record = append.answer();
        if (record != null && log.isTaken(record)) {
            return new IdempotencyKeyTaken(record.key());
        }
        for (Append.Row row : append.rows()) {
            if (taken.contains(row)) {
                String place = "Stream " + row.stream() + " has an event " + row.seq() + " already";
                return row.seq() == 0
                        ? new AggregateStreamCreationException(place, null)
                        : new ConcurrencyException(place, null);
            }
        }
        return null;
    }
}
