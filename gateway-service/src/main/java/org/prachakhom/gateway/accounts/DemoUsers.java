package org.prachakhom.gateway.accounts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.secrets.SecretHashes;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the accounts of the demonstration, once each, with one password. Their ids are their names, as the
 * demonstration's small issuer has them. There is no such class outside the profile {@code simulation}.
 */
@Component
@Profile("simulation")
class DemoUsers implements ApplicationRunner {
    private final Settings settings;
    private final AccountWrites writes;
    private final AccountRows rows;
    private final SecretHashes hashes;
    private final JdbcClient database;

    DemoUsers(Settings settings, AccountWrites writes, AccountRows rows, SecretHashes hashes, JdbcClient database) {
        this.settings = settings;
        this.writes = writes;
        this.rows = rows;
        this.hashes = hashes;
        this.database = database;
    }

    /** Where the users are listed, and what all of them sign in with; without a file nothing is imported. */
    @ConfigurationProperties("prachakhom.demonstration")
    record Settings(@Nullable Path usersFile, String password) {}

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        Path file = settings.usersFile();
        if (file == null) {
            return;
        }
        database.sql("select pg_advisory_xact_lock(hashtext('demo users'))")
                .query((_, _) -> true)
                .single();
        List<String[]> missing = Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> rows.byId(cells[0]).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        String hash = hashes.hash(settings.password());
        for (String[] cells : missing) {
            writes.insert(cells[0], details(cells));
            writes.secret(cells[0], hash, SecretKind.PASSWORD);
        }
    }

    private static AccountDetails details(String[] cells) {
        return new AccountDetails(
                cells[0],
                cells[6],
                cells[1],
                list(cells[3]),
                orNull(cells[4]),
                orNull(cells[5]),
                list(cells[2]).stream()
                        .map(role -> new RoleTerm(Role.valueOf(role), null, null))
                        .toList());
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }
}
