package org.prachakhom.drill.journal;

/**
 * A place where each effect of one kind of request must show once: the log, a view, another service's copy.
 *
 * @param name for people: {@code committee: issue_sheet}
 * @param what the kind of request
 * @param database the service whose database it is in
 * @param sql answers one mark a row for the municipality that is its only parameter
 */
public record Place(String name, String what, Mark mark, String database, String sql) {
    /** A place named by its table. */
    public static Place table(String database, String table, String what, Mark mark, String sql) {
        return new Place(database + ": " + table, what, mark, database, sql);
    }

    /** A view with one row an id that the request made. */
    public static Place view(String database, String table, String what, String column) {
        String sql = "select " + column + " from " + table + " where tenant = ?";
        return table(database, table, what, Mark.ID, sql);
    }

    /** The stored answers: one for each request that had its effect; the keys of a kind begin with its name. */
    public static Place answers(String database, String what) {
        String sql = "select idem_key from idempotency_record where tenant = ? and idem_key like '" + what + "-%'";
        return table(database, "idempotency_record", what, Mark.KEY, sql);
    }

    /** The log: one event of this name a request, known by its stream or by its place in the stream. */
    public static Place log(String database, String event, String what, Mark mark) {
        String column = mark == Mark.ID ? "stream::text" : "stream::text || '@' || seq";
        String sql = "select " + column + " from event_log where tenant = ? and name = '" + event + "'";
        return table(database, "log of " + event, what, mark, sql);
    }
}
