package org.prachakhom.issue.timers;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.prachakhom.kit.parking.ViewJdbc;
import org.springframework.stereotype.Component;

/**
 * The rows from which db-scheduler rings, one an issue, written by plain SQL so that a timer is set in the transaction of
 * what sets it. A row that rings just now is left alone: whoever rings looks for the next moment when it is done.
 */
@Component
class TimerTable {
    /** The name of these timers among others in the table. */
    static final String TASK = "issue-deadline";

    /** The name of the tasks that set the timers of a municipality anew. */
    static final String ALL_ANEW = "issue-deadlines-anew";

    private static final Instant AT_ONCE = Instant.EPOCH;

    private final ViewJdbc jdbc;

    TimerTable(ViewJdbc jdbc) {
        this.jdbc = jdbc;
    }

    void set(String issueId, Instant at) {
        jdbc.sql("""
                        insert into scheduled_task (task_name, task_instance, execution_time, picked, version)
                        select ?, ?, ?, false, 1
                        on conflict (task_name, task_instance) do update
                        set execution_time = excluded.execution_time,
                            consecutive_failures = 0,
                            version = scheduled_task.version + 1
                        where not scheduled_task.picked
                        """).params(TASK, issueId, at.atOffset(UTC)).update();
    }

    /** Has all timers of the municipality set anew once what asks for it is committed; each {@code cause} does so once. */
    void setAllAnew(String tenant, String cause) {
        jdbc.sql("""
                        insert into scheduled_task (task_name, task_instance, execution_time, picked, version)
                        values (?, ?, ?, false, 1)
                        on conflict (task_name, task_instance) do nothing
                        """)
                .params(ALL_ANEW, tenant + " " + cause, AT_ONCE.atOffset(UTC))
                .update();
    }

    /** Whose timers a task named {@link #ALL_ANEW} sets. */
    static String tenantOf(String instance) {
        return instance.substring(0, instance.indexOf(' '));
    }

    void drop(String issueId) {
        jdbc.sql("delete from scheduled_task where task_name = ? and task_instance = ? and not picked")
                .params(TASK, issueId)
                .update();
    }
}
