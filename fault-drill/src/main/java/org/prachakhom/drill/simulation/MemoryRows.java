package org.prachakhom.drill.simulation;

import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Answers the few questions that policies ask of their database: from a statement and its parameters to rows. */
record MemoryRows(BiFunction<String, Map<String, Object>, List<Map<String, Object>>> tables) {

    JdbcClient client() {
        return proxy(JdbcClient.class, (method, arguments) -> statement(String.valueOf(arguments[0])));
    }

    private StatementSpec statement(String sql) {
        Map<String, Object> parameters = new HashMap<>();
        return proxy(StatementSpec.class, (method, arguments) -> {
            if (method.equals("query")) {
                return answer(
                        tables.apply(sql, parameters), arguments[0] instanceof RowMapper<?> mapper ? mapper : null);
            }
            parameters.put(String.valueOf(arguments[0]), arguments[1]);
            return null;
        });
    }

    private static MappedQuerySpec<?> answer(List<Map<String, Object>> rows, @Nullable RowMapper<?> mapper) {
        List<?> mapped = rows.stream().map(row -> mapped(row, mapper)).toList();
        return proxy(
                MappedQuerySpec.class,
                (method, arguments) -> method.equals("list") ? mapped : Optional.ofNullable(first(mapped)));
    }

    private static @Nullable Object first(List<?> rows) {
        return rows.isEmpty() ? null : rows.getFirst();
    }

    private static @Nullable Object mapped(Map<String, Object> row, @Nullable RowMapper<?> mapper) {
        ResultSet columns = proxy(ResultSet.class, (method, arguments) -> column(row, method, arguments));
        try {
            return mapper == null ? columns : mapper.mapRow(columns, 0);
        } catch (SQLException e) {
            throw new IllegalStateException("Nothing of it is in a database", e);
        }
    }

    private static @Nullable Object column(Map<String, Object> row, String method, Object[] arguments) {
        return method.equals("wasNull") ? false : row.get(String.valueOf(arguments[0]));
    }

    /** What a method with arguments gives; null for the object itself, as builders do. */
    private interface Answering {
        @Nullable
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answering answering) {
        boolean builder = type == StatementSpec.class;
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Object answer = answering.to(method.getName(), arguments == null ? new Object[0] : arguments);
                    return answer == null && builder ? self : answer;
                }));
    }
}
