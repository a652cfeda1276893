package org.prachakhom.issue.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class IssueNumbersTest {
    private static final Instant IN_2569 = Instant.parse("2026-09-30T16:59:59Z");
    private static final Instant IN_2570 = Instant.parse("2026-09-30T17:00:00Z");

    private final JdbcClient jdbc;
    private final String tenant = FreshTenant.next();

    IssueNumbersTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void runFromOneInEachFiscalYear() {
        IssueNumbers numbers = new IssueNumbers(jdbc);
        assertThat(numbers.next(tenant, IN_2569)).isEqualTo(tenant + "-2569-000001");
        assertThat(numbers.next(tenant, IN_2569)).isEqualTo(tenant + "-2569-000002");
        assertThat(numbers.next(tenant, IN_2570)).isEqualTo(tenant + "-2570-000001");
    }

    @Test
    void instancesDrawBlocksOfFifty() {
        IssueNumbers first = new IssueNumbers(jdbc);
        IssueNumbers second = new IssueNumbers(jdbc);
        assertThat(first.next(tenant, IN_2569)).endsWith("-000001");
        assertThat(second.next(tenant, IN_2569)).endsWith("-000051");
        List<String> rest = IntStream.range(0, 50)
                .mapToObj(_ -> first.next(tenant, IN_2569))
                .toList();
        assertThat(rest.get(48)).endsWith("-000050");
        assertThat(rest.getLast()).endsWith("-000101");
    }

    @Test
    void manyAtOnceNeverGetTheSame() {
        IssueNumbers numbers = new IssueNumbers(jdbc);
        List<String> drawn = IntStream.range(0, 300)
                .parallel()
                .mapToObj(_ -> numbers.next(tenant, IN_2569))
                .toList();
        assertThat(drawn).doesNotHaveDuplicates();
    }
}
