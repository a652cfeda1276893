package org.prachakhom.issue.timers;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rings the timers of issues whose time is over, each on one of all instances; the timers of an instance that died while
 * it rang are rung by another once its heartbeat is missed. Time is the domain's, so that a simulation moves it.
 */
final class Timers implements SmartLifecycle {
    private static final int THREADS = 2;
    private static final double LONGER_EACH_TIME = 1.5;
    private static final Duration LAST_RINGS = Duration.ofSeconds(5);

    private final String name;
    private final TimerProperties settings;
    private final DataSource pool;
    private final DeadlineBook book;
    private final TransactionTemplate transactions;
    private final Alarm alarm;
    private final Clock clock;
    private @Nullable Scheduler scheduler;

    /** {@code name} is that of the instance. */
    Timers(
            String name,
            TimerProperties settings,
            DataSource pool,
            DeadlineBook book,
            TransactionTemplate transactions,
            Alarm alarm,
            Clock clock) {
        this.name = name;
        this.settings = settings;
        this.pool = pool;
        this.book = book;
        this.transactions = transactions;
        this.alarm = alarm;
        this.clock = clock;
    }

    /** A scheduler that was stopped does not start again, so each start has one of its own. */
    @Override
    public synchronized void start() {
        // A transaction of the completion holds the book's row and the timer together.
        Scheduler fresh = Scheduler.create(new TransactionAwareDataSourceProxy(pool), ringing(), settingAnew())
                .tableName("scheduled_task")
                .schedulerName(new SchedulerName.Fixed(name))
                .clock(clock::instant)
                .threads(THREADS)
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.beat())
                .shutdownMaxWait(LAST_RINGS)
                .build();
        fresh.start();
        scheduler = fresh;
    }

    @Override
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }

    private Task<Void> ringing() {
        return task(TimerTable.TASK).execute((timer, _) -> ring(timer.getId()));
    }

    private Task<Void> settingAnew() {
        return task(TimerTable.ALL_ANEW).execute((task, _) -> {
            book.planAnew(TimerTable.tenantOf(task.getId()));
            return new CompletionHandler.OnCompleteRemove<>();
        });
    }

    private Tasks.TaskBuilder<Void> task(String name) {
        return Tasks.custom(name, Void.class)
                .onFailure(
                        new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(2), LONGER_EACH_TIME))
                // db-scheduler itself would revive it by real time.
                .onDeadExecution((done, timer) -> timer.reschedule(done, clock.instant()));
    }

    private CompletionHandler<Void> ring(String issueId) {
        book.ringing(issueId).ifPresent(ringing -> alarm.ring(issueId, ringing.tenant(), cause(issueId, ringing)));
        return (done, timer) -> transactions.executeWithoutResult(_ -> settle(issueId, done, timer));
    }

    private void settle(String issueId, ExecutionComplete done, ExecutionOperations<Void> timer) {
        book.afterRinging(issueId).ifPresentOrElse(again -> timer.reschedule(done, again), timer::remove);
    }

    private GenericEventMessage<String> cause(String issueId, DeadlineBook.Ringing ringing) {
        return new GenericEventMessage<>(
                ringing.cause(), issueId, Map.of(LogMetadata.TENANT, ringing.tenant()), clock.instant());
    }
}
