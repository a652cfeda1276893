package org.prachakhom.gateway.pages.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.prachakhom.gateway.pages.admin.Field.Kind;

/** The registers that are kept on pages: their fields, and who may change them. */
enum Register {
    AGENCIES(
            "ADMIN",
            Field.code(),
            Field.of("nameTh", Kind.TEXT),
            Field.of("nameEn", Kind.TEXT),
            Field.of("external", Kind.TICK),
            Field.of("liaison", Kind.AGENCY).optional(),
            Field.active()),
    CATEGORIES(
            "ADMIN",
            Field.code(),
            Field.of("nameTh", Kind.TEXT),
            Field.of("nameEn", Kind.TEXT),
            Field.of("agency", Kind.AGENCY),
            Field.of("priority", Kind.PRIORITY),
            Field.of("span", Kind.SPAN).optional(),
            Field.of("questions", Kind.QUESTIONS).optional(),
            Field.active()),
    SERVICE_LEVELS("ADMIN", Field.of("level", Kind.CODE), Field.of("days", Kind.NUMBER), Field.of("of", Kind.DAYS)),
    CALENDARS("ADMIN", Field.of("year", Kind.YEAR), Field.of("holidays", Kind.HOLIDAYS)),
    RESPONSE_TEMPLATES(
            "ADMIN",
            Field.code(),
            Field.of("use", Kind.USE),
            Field.of("title", Kind.TEXT),
            Field.of("textTh", Kind.WORDS),
            Field.of("textEn", Kind.WORDS).optional(),
            Field.active()),
    COMMUNITIES(
            "ADMIN SECRETARY",
            Field.code(),
            Field.of("nameTh", Kind.TEXT),
            Field.of("nameEn", Kind.TEXT),
            Field.active()),
    MUNICIPALITIES(
            "OPERATOR",
            Field.code(),
            Field.of("nameTh", Kind.TEXT),
            Field.of("nameEn", Kind.TEXT),
            Field.of("provinceTh", Kind.TEXT),
            Field.of("timeZone", Kind.ZONE));

    @SuppressWarnings("ImmutableEnumChecker") // made by of(), so it never changes
    private final Set<String> keepers;

    @SuppressWarnings("ImmutableEnumChecker") // made by of(), so it never changes
    private final List<Field> fields;

    Register(String keepers, Field... fields) {
        this.keepers = Set.of(keepers.split(" "));
        this.fields = List.of(fields);
    }

    static Optional<Register> at(String path) {
        return Arrays.stream(values()).filter(each -> each.path().equals(path)).findFirst();
    }

    /** The registers that somebody with these roles keeps. */
    static List<Register> of(Set<String> roles) {
        return Arrays.stream(values())
                .filter(each -> each.keepers.stream().anyMatch(roles::contains))
                .toList();
    }

    /** The last part of its address, here and in the API. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The field that names an entry for ever: the first. */
    public Field key() {
        return fields.getFirst();
    }

    /** The fields of a new entry, or of one that is there: its code does not change, and only then it can end. */
    List<Field> fields(boolean isNew) {
        return fields.stream()
                .filter(field -> isNew ? !field.name().equals("active") : !field.isFixed())
                .toList();
    }

    /** The fields that the list shows. */
    public List<Field> columns() {
        return fields.stream().filter(field -> !field.isLong()).toList();
    }

    /** Whether it can be taken over from a table, and remembers what its entries said: those of issue-service do. */
    public boolean isRemembered() {
        return this != COMMUNITIES && this != MUNICIPALITIES;
    }
}
