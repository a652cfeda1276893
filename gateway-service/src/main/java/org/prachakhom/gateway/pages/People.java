package org.prachakhom.gateway.pages;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prachakhom.gateway.accounts.Account;
import org.prachakhom.gateway.accounts.AccountRows;
import org.prachakhom.gateway.accounts.Days;
import org.prachakhom.gateway.accounts.Role;
import org.springframework.stereotype.Component;

/** Who holds which role: persons are named by the ids of their accounts, never by their names. */
@Component
public final class People {
    private final AccountRows accounts;
    private final Days days;

    People(AccountRows accounts, Days days) {
        this.accounts = accounts;
        this.days = days;
    }

    /** The communities' leaders of today. */
    public Leaders leaders(String municipality) {
        Map<String, String> byCommunity = holding(Role.LEADER, municipality)
                .flatMap(account -> account.communities().stream().map(code -> Map.entry(code, account.id())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
        return new Leaders(byCommunity);
    }

    /** The accounts of those who hold a role in this municipality today, by login. */
    public Stream<Account> holding(Role role, String municipality) {
        LocalDate today = days.today();
        return accounts.of(municipality).stream()
                .filter(account -> account.rolesOn(today).contains(role));
    }

    /** The ids of leaders by the code of their community. */
    public record Leaders(Map<String, String> byCommunity) {

        /** The leader's id; the seat itself for a community whose leader has no account (yet). */
        public String of(String community) {
            return byCommunity.getOrDefault(community, "leader-of-" + community);
        }
    }
}
