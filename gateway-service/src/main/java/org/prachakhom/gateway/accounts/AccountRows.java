package org.prachakhom.gateway.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts. */
@Component
public final class AccountRows {
    private static final String SELECT = """
            select a.*, array(select r.role || ',' || coalesce(r.from_day::text, '') || ',' || coalesce(r.until_day::text, '')
                              from account_role r where r.account = a.id order by r.role) as terms
            from account a\s""";

    private final JdbcClient database;

    AccountRows(JdbcClient database) {
        this.database = database;
    }

    /** The account of this id, closed or not. */
    public Optional<Account> byId(String id) {
        return database.sql(SELECT + "where a.id = ?")
                .param(id)
                .query(AccountRows::account)
                .optional();
    }

    /** The account of this login, however it is written. */
    public Optional<Account> byLogin(String login) {
        return database.sql(SELECT + "where a.login = lower(?)")
                .param(login.strip())
                .query(AccountRows::account)
                .optional();
    }

    /** All accounts of a municipality, by login. */
    public List<Account> of(String municipality) {
        return database.sql(SELECT + "where a.municipality = ? order by a.closed_at is not null, a.login")
                .param(municipality)
                .query(AccountRows::account)
                .list();
    }

    /** Those who are administrators of a municipality and nothing else, by municipality and login. */
    public List<Account> administrators() {
        return database.sql(SELECT + """
                        where 'ADMIN' = all (select r.role from account_role r where r.account = a.id)
                          and exists (select from account_role r where r.account = a.id)
                        order by a.municipality, a.closed_at is not null, a.login""").query(AccountRows::account).list();
    }

    /** Whether there is an account, open or closed, with this role. */
    public boolean anyWith(Role role) {
        return database.sql("select exists (select 1 from account_role where role = ?)")
                .param(role.name())
                .query(Boolean.class)
                .single();
    }

    /** The hash of the account's PIN or password; empty when it has none. */
    public Optional<String> secretHash(String id) {
        return database.sql("select secret_hash from account where id = ? and secret_hash is not null")
                .param(id)
                .query(String.class)
                .optional();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        String kind = row.getString("secret_kind");
        return new Account(
                row.getString("id"),
                row.getString("login"),
                row.getString("name"),
                row.getString("municipality"),
                texts(row, "communities"),
                row.getString("agency"),
                row.getString("head_of"),
                texts(row, "terms").stream().map(AccountRows::term).toList(),
                kind == null ? null : SecretKind.valueOf(kind),
                row.getTimestamp("closed_at") != null,
                row.getLong("version"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static RoleTerm term(String text) {
        String[] parts = text.split(",", -1);
        return new RoleTerm(Role.valueOf(parts[0]), day(parts[1]), day(parts[2]));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
