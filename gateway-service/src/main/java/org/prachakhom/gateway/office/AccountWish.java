package org.prachakhom.gateway.office;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.accounts.AccountDetails;
import org.prachakhom.gateway.accounts.AccountLines;
import org.prachakhom.gateway.accounts.RoleTerm;

/** The body of a request that opens or revises an account. Only an OPERATOR names the municipality. */
record AccountWish(
        @Nullable String login,
        @Nullable String name,
        @Nullable String municipality,
        @Nullable List<String> communities,
        @Nullable String agency,
        @Nullable String headOf,
        @Nullable List<Term> roles) {

    /** A role with its first and last day, each open when it is missing. */
    record Term(
            @Nullable String role,
            @Nullable String from,
            @Nullable String until) {
        RoleTerm term() {
            return new RoleTerm(
                    AccountLines.role(orEmpty(role)),
                    AccountLines.day(orEmpty(from)),
                    AccountLines.day(orEmpty(until)));
        }
    }

    AccountDetails details(String ownMunicipality) {
        return new AccountDetails(
                orEmpty(login),
                orEmpty(name),
                municipality == null ? ownMunicipality : municipality,
                Objects.requireNonNullElse(communities, List.of()),
                AccountLines.orNull(orEmpty(agency)),
                AccountLines.orNull(orEmpty(headOf)),
                Objects.requireNonNullElse(roles, List.<Term>of()).stream()
                        .map(Term::term)
                        .toList());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
