package org.prachakhom.gateway.pages.followup;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.accounts.Role;
import org.prachakhom.gateway.pages.People;
import org.prachakhom.gateway.signin.SignedIn;
import org.springframework.stereotype.Component;

/** Who may go on a visit: those of a municipality who are of the follow-up team today. */
@Component
final class Team {
    private final People people;

    Team(People people) {
        this.people = people;
    }

    /** One of the team; {@code agency} is null for those who work for none. */
    record Member(String id, String name, @Nullable String agency) {}

    /** The one who asks comes first, the others by login. */
    List<Member> of(SignedIn me) {
        Stream<Member> others = people.holding(Role.FOLLOW_UP, me.municipality())
                .filter(account -> !account.id().equals(me.sub()))
                .map(account -> new Member(account.id(), account.name(), agency(account.agency(), account.headOf())));
        return Stream.concat(Stream.of(new Member(me.sub(), me.name(), agency(me.agency(), me.headOf()))), others)
                .toList();
    }

    private static @Nullable String agency(@Nullable String worksFor, @Nullable String heads) {
        return worksFor == null ? heads : worksFor;
    }
}
