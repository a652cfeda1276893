package org.prachakhom.issue.numbering;

import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import org.prachakhom.issue.worktime.ThaiFiscalYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Draws the numbers of issues, {@code HH-2569-000123}: unique for ever, with gaps. An instance takes fifty at a time from
 * the database, outside any transaction of a command.
 */
@Component
public final class IssueNumbers {
    private static final int BLOCK = 50;

    private final JdbcClient jdbc;
    private final ConcurrentHashMap<Series, Block> blocks = new ConcurrentHashMap<>();

    IssueNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Series(String municipality, int fiscalYear) {}

    private record Block(long next, long end) {}

    /** The next number of the municipality in the fiscal year of filing. */
    public String next(String municipality, Instant filedAt) {
        Series series = new Series(municipality, ThaiFiscalYear.of(filedAt).year());
        Block drawn = blocks.compute(
                series,
                (key, block) -> block == null || block.next() == block.end()
                        ? freshBlock(key)
                        : new Block(block.next() + 1, block.end()));
        return String.format(Locale.ROOT, "%s-%d-%06d", municipality, series.fiscalYear(), drawn.next());
    }

    /** A block whose first number is drawn already. */
    private Block freshBlock(Series series) {
        long first = jdbc.sql("""
                        insert into issue_number as n (municipality, fiscal_year, next_free)
                        values (:municipality, :year, 1 + :block)
                        on conflict (municipality, fiscal_year) do update set next_free = n.next_free + :block
                        returning next_free - :block
                        """)
                .param("municipality", series.municipality())
                .param("year", series.fiscalYear())
                .param("block", BLOCK)
                .query(Long.class)
                .single();
        return new Block(first, first + BLOCK - 1);
    }
}
