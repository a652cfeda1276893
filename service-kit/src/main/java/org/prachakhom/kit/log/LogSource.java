package org.prachakhom.kit.log;

import java.time.Instant;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.store.LogSignal;

/**
 * The service's own log for its processors, in the order of commits. A token is a position: what was committed later
 * never has a lower one, so nothing can be skipped. Processors wake when {@link LogSignal} says so.
 */
public final class LogSource implements StreamableMessageSource<TrackedEventMessage<?>> {
    private final RecentLog log;
    private final LogSignal signal;

    /** {@code database} gives pooled connections that see the rows of every tenant. */
    public LogSource(DataSource database, RowReader reader, LogSignal signal) {
        this.log = new RecentLog(database, reader);
        this.signal = signal;
        // Stays for the life of the process; it keeps the head right when no stream is open.
        signal.follow(log::grown);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        return new LogStream(position(trackingToken), log, signal);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(head());
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        throw new UnsupportedOperationException("Processors start at the beginning or at the end of the log");
    }

    /** The last position of the log. */
    public long head() {
        return log.head();
    }

    /** Events after a token; none where there are but such as only a newer version knows, over which no token moves. */
    public long behind(@Nullable TrackingToken token) {
        long position = position(token);
        return position < log.lastKnown() ? head() - position : 0;
    }

    /** The position that a token of this source stands for; null stands for the start. */
    public static long position(@Nullable TrackingToken token) {
        return switch (WrappedToken.unwrapLowerBound(token)) {
            case null -> 0;
            case GlobalSequenceTrackingToken at -> at.getGlobalIndex();
            case TrackingToken other -> throw new IllegalArgumentException("Not a token of the log: " + other);
        };
    }
}
