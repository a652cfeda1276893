package org.prachakhom.stack.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Folders of PostgreSQL that are empty in a backup, and that an archive or a store of files may have left out. */
final class EmptyFolders {
    private static final List<String> ALL = List.of(
            "pg_commit_ts",
            "pg_dynshmem",
            "pg_logical/mappings",
            "pg_logical/snapshots",
            "pg_notify",
            "pg_replslot",
            "pg_serial",
            "pg_snapshots",
            "pg_stat",
            "pg_stat_tmp",
            "pg_subtrans",
            "pg_tblspc",
            "pg_twophase",
            "pg_wal/archive_status");

    private EmptyFolders() {}

    /** Makes those that are not in {@code data}: the server starts with all of them only. */
    static void make(Path data) throws IOException {
        for (String each : ALL) {
            Files.createDirectories(data.resolve(each));
        }
    }
}
