package org.prachakhom.gateway.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where the navigation leads, in its order, and whom. The first place of somebody is their home. */
public enum Place {
    COMMUNITY("/leader", "home", "LEADER"),
    FILING("/leader/issues/new", "plus", "LEADER"),
    DESK("/secretary", "inbox", "SECRETARY"),
    INBOX("/officer", "inbox", "OFFICER"),
    VISITS("/follow-ups", "pin", "FOLLOW_UP"),
    PUBLICATIONS("/publications", "globe", "PUBLISHER"),
    FIGURES("/figures", "chart", "MONITOR", "SECRETARY", "FOLLOW_UP"),
    MEETINGS("/meetings", "calendar", "LEADER", "SECRETARY", "OFFICER", "FOLLOW_UP", "MONITOR"),
    ISSUES("/issues", "list", "SECRETARY", "OFFICER", "FOLLOW_UP", "MONITOR"),
    REGISTERS("/registers", "book", "ADMIN", "SECRETARY"),
    ACCOUNTS("/accounts", "people", "ADMIN", "SECRETARY", "OPERATOR"),
    MUNICIPALITIES("/municipalities", "book", "OPERATOR"),
    NOTICES("/notices", "bell", "LEADER", "SECRETARY", "OFFICER", "FOLLOW_UP", "PUBLISHER", "MONITOR", "ADMIN");

    private final String path;
    private final String icon;

    @SuppressWarnings("ImmutableEnumChecker") // made by of(), so it never changes
    private final Set<String> roles;

    Place(String path, String icon, String... roles) {
        this.path = path;
        this.icon = icon;
        this.roles = Set.of(roles);
    }

    /** The places of somebody with these roles. */
    public static List<Place> of(Set<String> roles) {
        return Arrays.stream(values())
                .filter(place -> place.roles.stream().anyMatch(roles::contains))
                .toList();
    }

    /** The address. */
    public String path() {
        return path;
    }

    /** The name of the icon. */
    public String icon() {
        return icon;
    }

    /** The last part of the key of its text. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
