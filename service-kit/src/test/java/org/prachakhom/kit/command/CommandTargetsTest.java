package org.prachakhom.kit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommandTargetsTest {
    private final CommandTargets targets = new CommandTargets();

    private record Nameless() {}

    @Test
    void theAnnotatedComponentNamesTheStream() {
        VersionedAggregateIdentifier target = resolve(new TownCommand.Rename("hua-hin", "cha-am"));

        assertThat(target.getIdentifier()).isEqualTo("hua-hin");
        assertThat(target.getVersion()).isNull();
    }

    @Test
    void aCommandThatNamesNoStreamIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> resolve(new Nameless()));
        assertThatIllegalArgumentException().isThrownBy(() -> resolve("hua-hin"));
        assertThatIllegalArgumentException().isThrownBy(() -> resolve(rename(null)));
    }

    @SuppressWarnings("NullAway") // what a broken caller would do
    private static TownCommand rename(@Nullable String town) {
        return new TownCommand.Rename(town, "cha-am");
    }

    private VersionedAggregateIdentifier resolve(Object command) {
        return targets.resolveTarget(GenericCommandMessage.asCommandMessage(command));
    }
}
