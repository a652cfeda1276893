package org.prachakhom.kit.store.engine;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.store.LogMetadata;

/** The tenant in which the current unit of work may look for streams. */
final class CommandTenant {

    private CommandTenant() {}

    /** The tenant of the command that is being handled; null outside a command: the system's own work sees all. */
    static @Nullable String current() {
        if (!CurrentUnitOfWork.isStarted()) {
            return null;
        }
        Message<?> message = CurrentUnitOfWork.get().getMessage();
        return message instanceof CommandMessage<?>
                ? (String) message.getMetaData().get(LogMetadata.TENANT)
                : null;
    }
}
