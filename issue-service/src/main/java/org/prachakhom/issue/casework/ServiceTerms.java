package org.prachakhom.issue.casework;

import java.time.ZoneId;
import java.util.Map;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.issue.worktime.WorkingDays;

/** The service levels of a municipality at the moment of a command, by name, and the zone in which its days end. */
record ServiceTerms(Map<String, ServiceSpan> levels, ZoneId zone) {

    ServiceTerms {
        levels = Map.copyOf(levels);
    }

    /** The time allowed at a priority; refused while the municipality has set none. */
    ServiceSpan span(Priority priority) {
        ServiceSpan span = levels.get(priority.name());
        if (span == null) {
            throw IssueRule.THE_SERVICE_LEVEL_IS_SET.broken();
        }
        return span;
    }

    WorkingDays days() {
        return new WorkingDays(zone);
    }
}
