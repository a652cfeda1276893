package org.prachakhom.gateway.office;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.accounts.Account;
import org.prachakhom.gateway.accounts.AccountDetails;
import org.prachakhom.gateway.accounts.AccountLines;
import org.prachakhom.gateway.accounts.Role;
import org.prachakhom.gateway.accounts.RoleTerm;
import org.springframework.util.MultiValueMap;

/** What was typed into the form of an account, as it was typed, so that a refusal loses nothing. */
record AccountForm(
        String login,
        String name,
        String municipality,
        String communities,
        String agency,
        String headOf,
        Map<Role, TypedTerm> terms) {

    /** A role's line in the form. */
    record TypedTerm(boolean held, String from, String until) {}

    static AccountForm empty(String municipality) {
        return new AccountForm("", "", municipality, "", "", "", Map.of());
    }

    static AccountForm of(Account account) {
        Map<Role, TypedTerm> terms = new EnumMap<>(Role.class);
        account.terms()
                .forEach(term -> terms.put(term.role(), new TypedTerm(true, text(term.from()), text(term.until()))));
        return new AccountForm(
                account.login(),
                account.name(),
                account.municipality(),
                String.join(" ", account.communities()),
                text(account.agency()),
                text(account.headOf()),
                terms);
    }

    /** The fields of a sent form. */
    static AccountForm of(MultiValueMap<String, String> fields) {
        List<String> held = fields.getOrDefault("roles", List.of());
        Map<Role, TypedTerm> terms = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            terms.put(
                    role,
                    new TypedTerm(
                            held.contains(role.name()),
                            text(fields.getFirst("from-" + role)),
                            text(fields.getFirst("until-" + role))));
        }
        return new AccountForm(
                text(fields.getFirst("login")),
                text(fields.getFirst("name")),
                text(fields.getFirst("municipality")),
                text(fields.getFirst("communities")),
                text(fields.getFirst("agency")),
                text(fields.getFirst("headOf")),
                terms);
    }

    AccountDetails details() {
        return new AccountDetails(
                login,
                name,
                municipality,
                AccountLines.list(communities),
                AccountLines.orNull(agency),
                AccountLines.orNull(headOf),
                terms.entrySet().stream()
                        .filter(entry -> entry.getValue().held())
                        .map(AccountForm::term)
                        .toList());
    }

    /** The line of this role, for the page; an empty one when the form has none. */
    public TypedTerm term(Role role) {
        return terms.getOrDefault(role, new TypedTerm(false, "", ""));
    }

    private static RoleTerm term(Map.Entry<Role, TypedTerm> entry) {
        return new RoleTerm(
                entry.getKey(),
                AccountLines.day(entry.getValue().from()),
                AccountLines.day(entry.getValue().until()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
