package org.prachakhom.stack.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One line of the status.
 *
 * @param state {@code ready}, {@code not ready}, or what the supervisor says of it
 * @param pssMib proportional memory in MiB, children included
 * @param startupMillis from start to ready the last time
 * @param restarts how often it came back by itself
 * @param events how many events its log holds; null where there is no log, or the database does not answer
 * @param lagEvents events that its views have not taken in yet; null where there are no views
 * @param lagSeconds age of the oldest of them; null where there are no views
 * @param deadLetters events set aside because a view or policy failed on them; null where there are no views
 * @param problem why it is not ready; null when it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcessReport(
        String name,
        String state,
        long pid,
        int port,
        double pssMib,
        double cpuSeconds,
        long startupMillis,
        int restarts,
        @Nullable Long events,
        @Nullable Long lagEvents,
        @Nullable Double lagSeconds,
        @Nullable Long deadLetters,
        @Nullable String problem) {}
