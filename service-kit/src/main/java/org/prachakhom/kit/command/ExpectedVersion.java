package org.prachakhom.kit.command;

import org.axonframework.commandhandling.CommandMessageHandlingMember;
import org.axonframework.common.annotation.AnnotationUtils;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.AggregateScopeDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Compares the version that a command expects with that of its aggregate before the aggregate decides, so that no rule
 * answers for a state that the asker has not seen; and notes the aggregate in the receipt, also when nothing changes.
 */
final class ExpectedVersion implements HandlerEnhancerDefinition {

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        boolean onAggregate = AnnotationUtils.isAnnotationPresent(original.declaringClass(), AggregateRoot.class);
        boolean changes = original.unwrap(CommandMessageHandlingMember.class)
                .filter(handler -> !handler.isFactoryHandler())
                .isPresent();
        return onAggregate && changes ? new Compared<>(original) : original;
    }

    private static final class Compared<T> extends WrappedMessageHandlingMember<T> {

        Compared(MessageHandlingMember<T> decide) {
            super(decide);
        }

        @Override
        public @Nullable Object handle(Message<?> message, @Nullable T aggregate) throws Exception {
            if (message.getMetaData().get(CommandReceipt.METADATA) instanceof CommandReceipt receipt) {
                note(receipt, AggregateLifecycle.getVersion());
            }
            return super.handle(message, aggregate);
        }

        private static void note(CommandReceipt receipt, @Nullable Long version) {
            ScopeDescriptor scope = AggregateLifecycle.describeCurrentScope();
            if (version != null
                    && scope instanceof AggregateScopeDescriptor aggregate
                    && aggregate.getIdentifier() instanceof String id) {
                receipt.reached(id, version);
            }
            Long expected = receipt.context().expectedVersion();
            if (expected != null && !expected.equals(version)) {
                throw new StaleVersion(expected, version);
            }
        }
    }
}
