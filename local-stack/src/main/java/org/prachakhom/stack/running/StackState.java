package org.prachakhom.stack.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the supervisor tells others about the stack, in a file of the data folder.
 *
 * @param supervisor process id of the supervisor
 * @param ready whether all processes have been ready once
 * @param startupMillis from the start of the supervisor to all ready; 0 before
 */
public record StackState(long supervisor, boolean ready, long startupMillis, List<ProcessState> processes) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The state that the supervisor of {@code home} wrote last, if any. */
    public static Optional<StackState> read(StackHome home) {
        try {
            return Optional.of(JSON.readValue(Files.readString(home.stateFile()), StackState.class));
        } catch (IOException | JacksonException none) {
            return Optional.empty();
        }
    }

    /** Forgets what an earlier supervisor wrote: its word is not that of the next one. */
    public static void forget(StackHome home) {
        try {
            Files.deleteIfExists(home.stateFile());
        } catch (IOException e) {
            throw home.unwritable(e);
        }
    }

    /** Replaces the file as a whole, so that no reader sees half of it. */
    void write(StackHome home) {
        try {
            Path fresh = home.stateFile().resolveSibling("state.fresh");
            Files.writeString(fresh, JSON.writeValueAsString(this));
            Files.move(fresh, home.stateFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException diskFull) {
            // Only a report: the processes go on without it.
            Progress.CONSOLE.say("The state could not be written: " + diskFull.getMessage());
        }
    }
}
