package org.prachakhom.stack.command;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.util.List;
import org.prachakhom.stack.process.Folders;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.StackHome;

/**
 * What the stack keeps in its data folder. Only that is thrown away: the folder may have been chosen by mistake, and its
 * {@code stack.env} holds somebody's own settings.
 */
final class LocalData {
    /** The lock's folder last, so that a delete that was broken off can be done again. */
    private static final List<String> KEPT = List.of(
            "postgres",
            "kafka",
            "media",
            "secrets",
            "logs",
            "jwks.json",
            "demo-users.csv",
            "simulation-offset",
            "demo-journal.tsv",
            "demo-registers.loaded",
            "to-forget",
            "run");

    private LocalData() {}

    static void delete(StackHome home) {
        try {
            for (String each : KEPT) {
                Folders.delete(home.data().resolve(each));
            }
            Files.deleteIfExists(home.data());
        } catch (DirectoryNotEmptyException somethingElse) {
            // It is not ours, and stays.
        } catch (IOException e) {
            throw new StackFailure("Could not delete all of " + home.data() + ": " + e.getMessage(), e);
        }
    }

    static boolean exists(StackHome home) {
        return KEPT.stream().map(home.data()::resolve).anyMatch(Files::exists);
    }
}
