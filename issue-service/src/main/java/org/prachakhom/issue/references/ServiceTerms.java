package org.prachakhom.issue.references;

import java.time.ZoneId;
import java.util.Map;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.issue.worktime.WorkingDays;

/** The service levels of a municipality at the moment of a command, by name, and the zone in which its days end. */
public record ServiceTerms(Map<String, ServiceSpan> levels, ZoneId zone) {

    public ServiceTerms {
        levels = Map.copyOf(levels);
    }

    /** The time allowed at a priority; refused while the municipality has set none. */
    public ServiceSpan span(Priority priority) {
        ServiceSpan span = levels.get(priority.name());
        if (span == null) {
            throw ReferenceRule.THE_SERVICE_LEVEL_IS_SET.broken();
        }
        return span;
    }

    /** Within which the secretary triages (rule 5), two working days unless the municipality set another. */
    public ServiceSpan triage() {
        return levels.getOrDefault("triage", new ServiceSpan(2, DayCount.WORKING));
    }

    /** Within which the community gets a first reply (rule 5), fifteen calendar days unless the municipality set another. */
    public ServiceSpan firstReply() {
        return levels.getOrDefault("firstReply", new ServiceSpan(15, DayCount.CALENDAR));
    }

    /** How its days are counted. */
    public WorkingDays days() {
        return new WorkingDays(zone);
    }
}
