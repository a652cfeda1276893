package org.prachakhom.gateway.accounts;

import java.util.List;
import org.prachakhom.gateway.accounts.FirstOperator.Settings;
import org.prachakhom.gateway.secrets.OneTimeCodes;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the account of an installation's first operator, with a one-time link whose code whoever starts the installation
 * has made. Once the link is used it leads nowhere, however often the gateway starts with the same code.
 */
@Component
@Profile("!simulation")
@EnableConfigurationProperties(Settings.class)
class FirstOperator implements ApplicationRunner {
    /** Id of the first operator, by which it is known that there is one. */
    static final String ID = "operator";

    private final Settings settings;
    private final AccountRows rows;
    private final AccountWrites writes;
    private final SignInSlips slips;
    private final JdbcClient database;

    FirstOperator(Settings settings, AccountRows rows, AccountWrites writes, SignInSlips slips, JdbcClient database) {
        this.settings = settings;
        this.rows = rows;
        this.writes = writes;
        this.slips = slips;
        this.database = database;
    }

    /** Twelve digits; empty: no first operator is wanted. */
    @ConfigurationProperties("prachakhom.first-operator")
    record Settings(String code) {}

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (settings.code().isEmpty()) {
            return;
        }
        if (OneTimeCodes.digits(settings.code()).length() != OneTimeCodes.DIGITS) {
            throw new IllegalStateException("FIRST_OPERATOR_CODE must be twelve digits");
        }
        database.sql("select pg_advisory_xact_lock(hashtext('first operator'))")
                .query((_, _) -> true)
                .single();
        if (rows.byId(ID).isEmpty()) {
            writes.insert(
                    ID,
                    new AccountDetails(
                            ID,
                            "Operator",
                            "OPERATOR",
                            List.of(),
                            null,
                            null,
                            List.of(new RoleTerm(Role.OPERATOR, null, null))));
            slips.put(Actor.system().subject(), rows.byId(ID).orElseThrow(), settings.code());
        } else {
            slips.renewUnused(ID, settings.code());
        }
    }
}
