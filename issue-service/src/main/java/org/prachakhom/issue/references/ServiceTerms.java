package org.prachakhom.issue.references;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.issue.worktime.WorkingDays;

/**
 * What a municipality allows at the moment of a command (rule 5): its service levels by name, the times of their own that
 * some categories have, by code, its public holidays, and the zone in which its days end.
 */
public record ServiceTerms(
        Map<String, ServiceSpan> levels, Map<String, ServiceSpan> own, Set<LocalDate> holidays, ZoneId zone) {
    private static final String TRIAGE = "triage";
    private static final String FIRST_REPLY = "firstReply";
    private static final ServiceSpan USUAL_TRIAGE = new ServiceSpan(2, DayCount.WORKING);
    private static final ServiceSpan USUAL_FIRST_REPLY = new ServiceSpan(15, DayCount.CALENDAR);

    public ServiceTerms {
        levels = Map.copyOf(levels);
        own = Map.copyOf(own);
        holidays = Set.copyOf(holidays);
    }

    /** Of a municipality without holidays, whose categories all take the time of the priority. */
    public ServiceTerms(Map<String, ServiceSpan> levels, ZoneId zone) {
        this(levels, Map.of(), Set.of(), zone);
    }

    /** The time allowed at a priority; refused while the municipality has set none. */
    public ServiceSpan span(Priority priority) {
        ServiceSpan span = levels.get(priority.name());
        if (span == null) {
            throw ReferenceRule.THE_SERVICE_LEVEL_IS_SET.broken();
        }
        return span;
    }

    /** The time that a category has of its own, else that of the priority. */
    public ServiceSpan spanFor(Priority priority, @Nullable ServiceSpan own) {
        return own == null ? span(priority) : own;
    }

    /** The time of an issue of this category at this priority. */
    public ServiceSpan spanFor(Priority priority, String category) {
        return spanFor(priority, own.get(category));
    }

    /** The name of the level that gives this time: the priority's, or {@code category:} and the code. */
    public String levelFor(Priority priority, String category) {
        return own.containsKey(category) ? "category:" + category : priority.name();
    }

    /** Within which the secretary triages (rule 5), two working days unless the municipality set another. */
    public ServiceSpan triage() {
        return levels.getOrDefault(TRIAGE, USUAL_TRIAGE);
    }

    /** Within which the community gets a first reply (rule 5), fifteen calendar days unless the municipality set another. */
    public ServiceSpan firstReply() {
        return levels.getOrDefault(FIRST_REPLY, USUAL_FIRST_REPLY);
    }

    /** How its days are counted. */
    public WorkingDays days() {
        return new WorkingDays(zone, holidays);
    }
}
