package org.prachakhom.kit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;

class CommandFlowTest {
    private static final TestDatabase DATABASE = TestDatabase.empty();
    private static final ConfigurableApplicationContext SERVICE = TownService.on(DATABASE);

    private final CommandDoor door = SERVICE.getBean(CommandDoor.class);
    private final String town = UUID.randomUUID().toString();

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void aCommandsEventIsStoredUnderItsWireName() {
        CommandReceipt receipt = door.send(new TownCommand.Register(town, "หัวหิน"), Asking.in("hua-hin"));

        assertThat(receipt.stream()).isEqualTo(town);
        assertThat(receipt.version()).isZero();
        assertThat(DATABASE.jdbc()
                        .sql("select name || ' ' || revision || ' ' || tenant || ' ' || (payload ->> 'nameTh')"
                                + " from event_readable where stream = ? and position = ?")
                        .params(UUID.fromString(town), receipt.position())
                        .query(String.class)
                        .single())
                .isEqualTo("registry.municipality-registered 1 hua-hin หัวหิน");
    }
}
