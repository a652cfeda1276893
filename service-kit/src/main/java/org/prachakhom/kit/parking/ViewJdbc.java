package org.prachakhom.kit.parking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.parking.GatheredWrites.Write;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * SQL by which projections write their views. Within a batch of events the writes wait for its end and are sent together, as
 * few round trips as there are different statements; in the order of the events of each stream, in any order of streams.
 * Outside of one, for instance when a view is emptied or a dead letter is handled again, they are sent at once.
 *
 * <p>Therefore nothing that handles the same events may read what is written through this, and an {@code insert ... values}
 * may not do something else {@code on conflict}: the database takes several as one, which must not meet one row twice. Both
 * is for a {@code JdbcClient}.
 */
public final class ViewJdbc {
    private final NamedParameterJdbcTemplate writer;

    /** Writes to {@code database}, in the transactions of its processors. */
    public ViewJdbc(DataSource database) {
        this.writer = new NamedParameterJdbcTemplate(database);
    }

    /** A statement with marks ({@code ?}) or names ({@code :name}), not both, and without an answer. */
    public Statement sql(String sql) {
        return new Statement(sql);
    }

    /** A statement and its values. */
    public final class Statement {
        private final String sql;
        private final List<@Nullable Object> marks = new ArrayList<>();
        private final Map<String, @Nullable Object> names = new LinkedHashMap<>();

        private Statement(String sql) {
            this.sql = sql;
        }

        /** The value of the next mark. */
        public Statement param(@Nullable Object value) {
            marks.add(value);
            return this;
        }

        /** The values of the next marks. */
        public Statement params(@Nullable Object... values) {
            marks.addAll(Arrays.asList(values));
            return this;
        }

        /** The values of the next marks. */
        public Statement params(List<? extends @Nullable Object> values) {
            marks.addAll(values);
            return this;
        }

        /** The value of a name. */
        public Statement param(String name, @Nullable Object value) {
            names.put(name, value);
            return this;
        }

        /**
         * Writes, now or at the end of the batch.
         *
         * @throws org.springframework.dao.DataAccessException when it is sent now and the database refuses
         */
        public void update() {
            Write write = new Write(writer, sql, marks, names);
            BatchAttempt batch = BatchAttempt.running();
            if (batch == null || batch.isCareful()) {
                write.now();
            } else {
                batch.gather(write);
            }
        }
    }
}
