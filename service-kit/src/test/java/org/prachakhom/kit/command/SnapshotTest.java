package org.prachakhom.kit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.prachakhom.kit.command.TownService.DATABASE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.caching.Cache;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.command.TownCommand.Register;
import org.prachakhom.kit.command.TownCommand.Rename;
import org.prachakhom.kit.command.TownCommand.RenameOften;

class SnapshotTest {
    private final CommandDoor door = TownService.bean(CommandDoor.class);
    private final String town = UUID.randomUUID().toString();

    @Test
    void aFreshAggregateStartsFromItsSnapshot() {
        door.send(new Register(town, ""), Asking.in("hua-hin"));
        door.send(new RenameOften(town, 24), Asking.in("hua-hin"));
        await().untilAsserted(() -> assertThat(snapshots()).isNotEmpty());
        assertThat(snapshots().getFirst()).containsEntry("tenant", "hua-hin").containsEntry("seq", 24L);

        // A state that no event has ever made, so that it can only come from the snapshot.
        DATABASE.jdbc()
                .sql(
                        "update snapshot set payload = convert_to(replace(convert_from(payload, 'UTF8'), ?, 'kept'), 'UTF8')"
                                + " where stream = ?")
                .params(".".repeat(24), UUID.fromString(town))
                .update();
        TownService.bean(Cache.class).removeAll();

        assertThat(door.send(new Rename(town, "kept"), Asking.in("hua-hin")).version())
                .isEqualTo(24);
        assertThat(door.send(new Rename(town, "new"), Asking.in("hua-hin")).version())
                .isEqualTo(25);
    }

    private List<Map<String, Object>> snapshots() {
        return DATABASE.jdbc()
                .sql("select seq, tenant from snapshot where stream = ?")
                .param(UUID.fromString(town))
                .query()
                .listOfRows();
    }
}
