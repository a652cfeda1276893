package org.prachakhom.testing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableOwnersTest {

    @Test
    void everyTableBelongsToOneFeature() {
        assertThat(TableOwners.shared(SourceFiles.repository())).isEmpty();
    }

    @Test
    void aFeatureThatReadsAnothersTableIsNamed(@TempDir Path house) throws IOException {
        write(house.resolve("bad-service/src/main/resources/db/bad/V0101__list.sql"), "create table thing (id text);");
        write(
                house.resolve("bad-service/src/main/java/bad/list/ThingProjection.java"),
                "class ThingProjection { String sql = \"insert into thing (id) values (?)\"; }");
        write(
                house.resolve("bad-service/src/main/java/bad/inbox/Inbox.java"),
                "class Inbox { String sql = \"select * from inbox i\\n  left join thing t on true\"; }");
        write(
                house.resolve("bad-service/src/main/java/bad/other/Other.java"),
                "class Other { String thing = \"select thing from inbox\"; }");

        assertThat(TableOwners.shared(house)).containsExactly("bad-service: table thing is used by inbox and list");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
