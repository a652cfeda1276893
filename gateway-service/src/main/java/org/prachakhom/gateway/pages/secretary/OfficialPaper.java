package org.prachakhom.gateway.pages.secretary;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.Dates;
import org.prachakhom.gateway.pages.client.IssueService.Issue;
import org.prachakhom.gateway.pages.client.IssueService.SeenPlace;
import org.prachakhom.gateway.pages.client.Name;
import org.prachakhom.gateway.pages.client.Registers.Names;

/**
 * What an official paper about an assigned issue says; it is Thai in whatever language the page is. What people typed stays
 * as they typed it, everything else has Thai digits.
 */
record OfficialPaper(
        String municipality,
        String agency,
        @Nullable String liaison,
        String community,
        String category,
        boolean suggestion,
        String number,
        String filed,
        String due,
        String day,
        String title,
        @Nullable String description,
        @Nullable String place,
        Heading heading) {

    /** What the secretary fills in by hand: it is known to nobody else. */
    record Heading(
            @Nullable String reference,
            @Nullable String to,
            @Nullable String signer,
            @Nullable String position,
            @Nullable String phone) {

        /** Whom it addresses: the head of the agency, unless somebody is named. */
        String addressee(String agency, boolean external) {
            return to == null || to.isBlank() ? (external ? "หัวหน้า" : "ผู้อำนวยการ") + agency : to.strip();
        }
    }

    static OfficialPaper of(Issue issue, Names names, String municipality, Heading heading, LocalDate day) {
        SeenPlace place = issue.place();
        String category = thai(names.categories(), issue.category());
        return new OfficialPaper(
                municipality,
                thai(names.agencies(), String.valueOf(issue.agency())),
                issue.liaison() == null ? null : thai(names.agencies(), issue.liaison()),
                Dates.thaiDigits(thai(names.communities(), issue.community())),
                category,
                issue.is("SUGGESTION"),
                Dates.thaiDigits(issue.number()),
                Dates.official(issue.filedAt()),
                Dates.official(issue.due()),
                Dates.official(day),
                issue.title() == null ? category : issue.title(),
                issue.description() == null || issue.description().isBlank() ? null : issue.description(),
                place == null ? null : place.words(),
                heading);
    }

    /** Whether it leaves the house. */
    public boolean external() {
        return liaison != null;
    }

    /** Whom it addresses. */
    public String to() {
        return heading.addressee(agency, external());
    }

    private static String thai(Map<String, Name> names, String code) {
        Name name = names.get(code);
        return name == null || name.nameTh() == null ? code : name.nameTh();
    }
}
