package org.prachakhom.gateway.accounts;

import static org.prachakhom.gateway.accounts.AccountRule.ONLY_WHO_KEEPS_ACCOUNTS_CHANGES_THEM;
import static org.prachakhom.gateway.accounts.AccountRule.TOO_MANY_LINES;

import java.util.ArrayList;
import java.util.List;
import org.prachakhom.gateway.failure.Refusal;
import org.prachakhom.gateway.failure.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Many accounts from a table: all of them or, when one line is bad or it is a trial, none. */
@Component
public class AccountImport {
    private static final int MOST_LINES = 2_000;

    private final Accounts accounts;
    private final TransactionTemplate transaction;

    AccountImport(Accounts accounts, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A line that is refused; numbers begin at 1, the heading counts. */
    public record BadLine(int number, String line, Refusal why) {}

    /** How many lines are good, which are bad, and whether their accounts were opened. */
    public record Outcome(int good, List<BadLine> bad, boolean done) {}

    /** Reads the table; its first line is the heading. */
    public Outcome read(Actor actor, String table, boolean trial) {
        ONLY_WHO_KEEPS_ACCOUNTS_CHANGES_THEM.holds(actor.is(Role.ADMIN));
        List<String> lines = table.lines().toList();
        TOO_MANY_LINES.holds(lines.size() <= MOST_LINES);
        return transaction.execute(status -> {
            List<BadLine> bad = new ArrayList<>();
            int good = 0;
            for (int i = 1; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.isBlank()) {
                    continue;
                }
                try {
                    accounts.create(actor, AccountLines.details(line, actor.municipality()));
                    good++;
                } catch (Refused refused) {
                    bad.add(new BadLine(i + 1, line, refused.refusal()));
                }
            }
            boolean done = !trial && bad.isEmpty();
            if (!done) {
                status.setRollbackOnly();
            }
            return new Outcome(good, List.copyOf(bad), done);
        });
    }
}
