package org.prachakhom.gateway.pages.secretary;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.People;
import org.prachakhom.gateway.pages.client.MeetingService.Community;
import org.prachakhom.gateway.pages.client.Registers;
import org.prachakhom.gateway.pages.form.Body;
import org.prachakhom.gateway.signin.SignedIn;
import org.springframework.stereotype.Component;

/** Reads a line of the secretary: which community is meant, and for whom it is filed. */
@Component
final class LineMeaning {
    private final Registers registers;
    private final People people;

    LineMeaning(Registers registers, People people) {
        this.registers = registers;
        this.people = people;
    }

    /** The issue that the line files at the meeting, on behalf of the community's leader. */
    Map<String, Object> body(LineForm line, String meeting, SignedIn me) {
        String community = community(line.community());
        return Body.empty()
                .text("kind", "PROBLEM")
                .text("community", community)
                .text("category", line.category())
                .text("meetingId", meeting)
                .text("title", line.title())
                .text(
                        "onBehalfOf",
                        community == null
                                ? null
                                : people.leaders(me.municipality()).of(community))
                .content();
    }

    /** The code that is meant; what nobody could mean goes on as typed, so that the service says so. */
    private @Nullable String community(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String words = typed.strip();
        List<Community> meant = registers.communities().stream()
                .filter(community -> means(words, community))
                .toList();
        return meant.size() == 1 ? meant.getFirst().code() : words;
    }

    private static boolean means(String words, Community community) {
        return words.equalsIgnoreCase(community.code())
                || words.equals(community.nameTh())
                || words.equalsIgnoreCase(community.nameEn())
                || (number(words) >= 0 && number(words) == number(community.code()));
    }

    /** The number in a code like c07, or typed alone, also in Thai digits; -1 for none. */
    private static int number(String text) {
        String digits = text.replaceFirst("^[A-Za-z]+", "");
        return digits.matches("\\p{Nd}{1,6}") ? Integer.parseInt(digits) : -1;
    }
}
