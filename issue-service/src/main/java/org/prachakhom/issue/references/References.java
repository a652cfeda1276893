package org.prachakhom.issue.references;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.CategoryQuestion;
import org.prachakhom.issue.copies.Copies;
import org.prachakhom.issue.copies.MeetingCopy;
import org.prachakhom.issue.directory.AgencyRow;
import org.prachakhom.issue.directory.Calendars;
import org.prachakhom.issue.directory.CategoryRow;
import org.prachakhom.issue.directory.MunicipalityRow;
import org.prachakhom.issue.directory.Registers;
import org.prachakhom.kit.media.MediaStore;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;
import org.prachakhom.kit.processing.CopyWait;
import org.prachakhom.kit.rule.RuleBroken;
import org.springframework.stereotype.Component;

/**
 * Looks up what a command names, in the tenant of the request. Waits for what may still be on its way and then refuses
 * with the pointer of the property that named it; while the views are made anew, it asks to come again.
 */
@Component
public final class References {
    private static final String COPIES = "meeting-copies";

    private final Registers registers;
    private final Calendars calendars;
    private final Copies copies;
    private final MediaStore media;
    private final WholeRegisters whole;
    private final CopyWait waiting;

    References(
            Registers registers,
            Calendars calendars,
            Copies copies,
            MediaStore media,
            WholeRegisters whole,
            CopyWait waiting) {
        this.registers = registers;
        this.calendars = calendars;
        this.copies = copies;
        this.media = media;
        this.whole = whole;
        this.waiting = waiting;
    }

    /** Refuses a tenant that no operator registered. */
    public MunicipalityRow municipality(String tenant) {
        return entry(() -> registers.municipality(tenant), ReferenceRule.UNKNOWN_MUNICIPALITY, "");
    }

    /** Refuses a community that is unknown or no longer active. */
    public void community(String code, String pointer) {
        boolean active = copy(() -> copies.communityIsActive(code), ReferenceRule.UNKNOWN_COMMUNITY, pointer);
        ReferenceRule.THE_COMMUNITY_IS_ACTIVE.holds(active, pointer);
    }

    /** The meeting, open or not. */
    public MeetingCopy meeting(String meetingId, String pointer) {
        return copy(() -> copies.meeting(meetingId), ReferenceRule.UNKNOWN_MEETING, pointer);
    }

    /** An active category. */
    public CategoryRow category(String code, String pointer) {
        CategoryRow category = entry(() -> registers.category(code), ReferenceRule.UNKNOWN_CATEGORY, pointer);
        ReferenceRule.THE_CATEGORY_IS_ACTIVE.holds(category.active(), pointer);
        return category;
    }

    /** An active agency. */
    public AgencyRow agency(String code, String pointer) {
        AgencyRow agency = entry(() -> registers.agency(code), ReferenceRule.UNKNOWN_AGENCY, pointer);
        ReferenceRule.THE_AGENCY_IS_ACTIVE.holds(agency.active(), pointer);
        return agency;
    }

    /**
     * The photos that somebody names, each once; null for none. They count as named from now on, so that nobody cleans up
     * what the command is about to keep.
     */
    public List<String> photos(String tenant, @Nullable List<String> named, String pointer) {
        List<String> photos =
                named == null ? List.of() : named.stream().distinct().toList();
        for (String photo : photos) {
            ReferenceRule.UNKNOWN_PHOTO.holds(media.name(tenant, photo), pointer);
        }
        return photos;
    }

    /**
     * The service levels as they are now; a level that is missing is refused where it is needed.
     *
     * @throws RequestRefused while the registers are told anew: a due date without all holidays would be wrong for good
     */
    public ServiceTerms terms(String tenant) {
        boolean before = whole.come();
        Optional<ServiceTerms> terms = termsSoFar(tenant);
        if (!before || !whole.areHere()) {
            throw new RequestRefused(ProblemCode.BUSY);
        }
        return terms.orElseThrow(() -> new RuleBroken(ReferenceRule.UNKNOWN_MUNICIPALITY, null));
    }

    /** The service levels as far as they are known here, none without a municipality; for what is counted anew with them. */
    public Optional<ServiceTerms> termsSoFar(String tenant) {
        return registers
                .municipality(tenant)
                .map(row -> new ServiceTerms(
                        registers.spans(), registers.ownSpans(), calendars.holidays(), ZoneId.of(row.timeZone())));
    }

    /**
     * What was answered to the questions of a category, by their codes and in their order, without blank answers. Refuses
     * one that the category does not ask, and the lack of one that it must have.
     */
    public Map<String, String> answers(CategoryRow category, Map<String, String> given) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (CategoryQuestion question : category.questions()) {
            String text = given.getOrDefault(question.code(), "");
            ReferenceRule.A_REQUIRED_QUESTION_IS_ANSWERED.holds(
                    !question.required() || !text.isBlank(), "/answers/" + question.code());
            if (!text.isBlank()) {
                answers.put(question.code(), text.strip());
            }
        }
        given.forEach((code, _) -> ReferenceRule.AN_ANSWER_IS_TO_A_QUESTION_OF_THE_CATEGORY.holds(
                category.questions().stream()
                        .anyMatch(question -> question.code().equals(code)),
                "/answers/" + code));
        return answers;
    }

    private <T> T entry(Supplier<Optional<T>> lookUp, ReferenceRule unknown, String pointer) {
        return CopyWait.find(lookUp).orElseThrow(() -> {
            // While the registers are told anew, nobody can say that there is no such entry.
            if (whole.areHere()) {
                return refusal(unknown, pointer);
            }
            return new RequestRefused(ProblemCode.BUSY);
        });
    }

    private <T> T copy(Supplier<Optional<T>> lookUp, ReferenceRule unknown, String pointer) {
        return waiting.find(COPIES, lookUp).orElseThrow(() -> refusal(unknown, pointer));
    }

    private static RuleBroken refusal(ReferenceRule unknown, String pointer) {
        return new RuleBroken(unknown, pointer.isEmpty() ? null : pointer);
    }
}
