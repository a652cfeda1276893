package org.prachakhom.gateway.accounts;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes accounts; the rules are kept by those who call. */
@Component
final class AccountWrites {
    private final JdbcClient database;
    private final Clock realTime;

    AccountWrites(JdbcClient database, Clock realTime) {
        this.database = database;
        this.realTime = realTime;
    }

    void insert(String id, AccountDetails details) {
        boolean free = database.sql("""
                                insert into account (id, login, name, municipality, communities, agency, head_of, created_at)
                                values (:id, :login, :name, :municipality, :communities, :agency, :headOf, :now)
                                on conflict (login) do nothing
                                """)
                        .param("id", id)
                        .param("login", details.login())
                        .param("name", details.name())
                        .param("municipality", details.municipality())
                        .param("communities", details.communities().toArray(String[]::new))
                        .param("agency", details.agency())
                        .param("headOf", details.headOf())
                        .param("now", Timestamp.from(realTime.instant()))
                        .update()
                == 1;
        AccountRule.LOGIN_IS_TAKEN.holds(free, "/login");
        insertTerms(id, details);
    }

    /** False when the version is another by now. */
    boolean update(String id, long version, AccountDetails details) {
        try {
            boolean found = database.sql("""
                                    update account set login = :login, name = :name, communities = :communities,
                                      agency = :agency, head_of = :headOf, version = version + 1
                                    where id = :id and version = :version
                                    """)
                            .param("login", details.login())
                            .param("name", details.name())
                            .param("communities", details.communities().toArray(String[]::new))
                            .param("agency", details.agency())
                            .param("headOf", details.headOf())
                            .param("id", id)
                            .param("version", version)
                            .update()
                    == 1;
            if (found) {
                database.sql("delete from account_role where account = ?")
                        .param(id)
                        .update();
                insertTerms(id, details);
            }
            return found;
        } catch (DuplicateKeyException taken) {
            AccountRule.LOGIN_IS_TAKEN.holds(false, "/login");
            return false;
        }
    }

    /** False when the version is another by now. */
    boolean close(String id, long version) {
        return database.sql("update account set closed_at = ?, version = version + 1 where id = ? and version = ?")
                        .params(Timestamp.from(realTime.instant()), id, version)
                        .update()
                == 1;
    }

    /** Sets or, with null, takes away what the person signs in with. */
    void secret(String id, @Nullable String hash, @Nullable SecretKind kind) {
        database.sql(
                        "update account set secret_hash = :hash, secret_kind = :kind, version = version + 1 where id = :id")
                .param("hash", hash)
                .param("kind", kind == null ? null : kind.name())
                .param("id", id)
                .update();
    }

    private void insertTerms(String id, AccountDetails details) {
        for (RoleTerm term : details.terms()) {
            database.sql(
                            "insert into account_role (account, role, from_day, until_day) values (:id, :role, :from, :until)")
                    .param("id", id)
                    .param("role", term.role().name())
                    .param("from", term.from(), Types.DATE)
                    .param("until", term.until(), Types.DATE)
                    .update();
        }
    }
}
