package org.prachakhom.gateway.accounts;

import static org.prachakhom.gateway.accounts.AccountRule.AN_OFFICER_HAS_AN_AGENCY;
import static org.prachakhom.gateway.accounts.AccountRule.A_LEADER_HAS_A_COMMUNITY;
import static org.prachakhom.gateway.accounts.AccountRule.A_TERM_ENDS_AFTER_IT_BEGINS;
import static org.prachakhom.gateway.accounts.AccountRule.CODE_IS_MALFORMED;
import static org.prachakhom.gateway.accounts.AccountRule.LOGIN_IS_MALFORMED;
import static org.prachakhom.gateway.accounts.AccountRule.MUNICIPALITY_IS_MALFORMED;
import static org.prachakhom.gateway.accounts.AccountRule.NAME_IS_MISSING;
import static org.prachakhom.gateway.accounts.AccountRule.ROLE_IS_MISSING;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is written down of an account by those who keep it; the parts are those of {@link Account}. */
public record AccountDetails(
        String login,
        String name,
        String municipality,
        List<String> communities,
        @Nullable String agency,
        @Nullable String headOf,
        List<RoleTerm> terms) {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@+-]{2,99}");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,200}");
    private static final Pattern MUNICIPALITY = Pattern.compile("[A-Z]{2,8}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public AccountDetails {
        login = login.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        communities = List.copyOf(communities);
        terms = List.copyOf(terms);
    }

    /** Refuses what is malformed or does not fit together. */
    void check() {
        LOGIN_IS_MALFORMED.holds(LOGIN.matcher(login).matches(), "/login");
        NAME_IS_MISSING.holds(NAME.matcher(name).matches(), "/name");
        MUNICIPALITY_IS_MALFORMED.holds(MUNICIPALITY.matcher(municipality).matches(), "/municipality");
        CODE_IS_MALFORMED.holds(communities.stream().allMatch(AccountDetails::isCode), "/communities");
        CODE_IS_MALFORMED.holds(agency == null || isCode(agency), "/agency");
        CODE_IS_MALFORMED.holds(headOf == null || isCode(headOf), "/headOf");
        ROLE_IS_MISSING.holds(!terms.isEmpty(), "/roles");
        for (RoleTerm term : terms) {
            A_TERM_ENDS_AFTER_IT_BEGINS.holds(
                    term.from() == null || term.until() == null || !term.until().isBefore(term.from()), "/roles");
        }
        A_LEADER_HAS_A_COMMUNITY.holds(!has(Role.LEADER) || !communities.isEmpty(), "/communities");
        AN_OFFICER_HAS_AN_AGENCY.holds(!has(Role.OFFICER) || agency != null, "/agency");
    }

    private boolean has(Role role) {
        return terms.stream().anyMatch(term -> term.role() == role);
    }

    private static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }
}
