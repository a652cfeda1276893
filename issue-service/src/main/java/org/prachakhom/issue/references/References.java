package org.prachakhom.issue.references;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.prachakhom.issue.copies.Copies;
import org.prachakhom.issue.copies.MeetingCopy;
import org.prachakhom.issue.directory.AgencyRow;
import org.prachakhom.issue.directory.CategoryRow;
import org.prachakhom.issue.directory.MunicipalityRow;
import org.prachakhom.issue.directory.Registers;
import org.prachakhom.kit.read.CopyWait;
import org.prachakhom.kit.rule.RuleBroken;
import org.springframework.stereotype.Component;

/**
 * Looks up what a command names, in the tenant of the request. Waits for what may still be on its way and then refuses
 * with the pointer of the property that named it.
 */
@Component
public final class References {
    private final Registers registers;
    private final Copies copies;

    References(Registers registers, Copies copies) {
        this.registers = registers;
        this.copies = copies;
    }

    /** Refuses a tenant that no operator registered. */
    public MunicipalityRow municipality(String tenant) {
        return find(() -> registers.municipality(tenant), ReferenceRule.UNKNOWN_MUNICIPALITY, "");
    }

    /** Refuses a community that is unknown or no longer active. */
    public void community(String code, String pointer) {
        boolean active = find(() -> copies.communityIsActive(code), ReferenceRule.UNKNOWN_COMMUNITY, pointer);
        ReferenceRule.THE_COMMUNITY_IS_ACTIVE.holds(active, pointer);
    }

    /** The meeting, open or not. */
    public MeetingCopy meeting(String meetingId, String pointer) {
        return find(() -> copies.meeting(meetingId), ReferenceRule.UNKNOWN_MEETING, pointer);
    }

    /** An active category. */
    public CategoryRow category(String code, String pointer) {
        CategoryRow category = find(() -> registers.category(code), ReferenceRule.UNKNOWN_CATEGORY, pointer);
        ReferenceRule.THE_CATEGORY_IS_ACTIVE.holds(category.active(), pointer);
        return category;
    }

    /** An active agency. */
    public AgencyRow agency(String code, String pointer) {
        AgencyRow agency = find(() -> registers.agency(code), ReferenceRule.UNKNOWN_AGENCY, pointer);
        ReferenceRule.THE_AGENCY_IS_ACTIVE.holds(agency.active(), pointer);
        return agency;
    }

    /** The service levels as they are now; a level that is missing is refused where it is needed. */
    public ServiceTerms terms(String tenant) {
        ZoneId zone = ZoneId.of(municipality(tenant).timeZone());
        return new ServiceTerms(registers.spans(), zone);
    }

    private static <T> T find(Supplier<Optional<T>> lookUp, ReferenceRule unknown, String pointer) {
        return CopyWait.find(lookUp).orElseThrow(() -> new RuleBroken(unknown, pointer.isEmpty() ? null : pointer));
    }
}
