package org.prachakhom.kit.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of the aggregate that these tests run on. */
sealed interface TownCommand {

    record Register(@TargetAggregateIdentifier String town, String name) implements TownCommand {}

    record Rename(@TargetAggregateIdentifier String town, String name) implements TownCommand {}

    /** Renames it again and again, within one command. */
    record RenameOften(@TargetAggregateIdentifier String town, int times) implements TownCommand {}

    /** Renames it, then throws. */
    record Stumble(@TargetAggregateIdentifier String town) implements TownCommand {}

    /** Renames it and, by a command of its own, another one. */
    record RenameBoth(@TargetAggregateIdentifier String town, String other, String name) implements TownCommand {}
}
