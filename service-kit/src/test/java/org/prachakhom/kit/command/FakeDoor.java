package org.prachakhom.kit.command;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A door without a log behind it: every command adds one event to the one stream, unless told to fail. */
public final class FakeDoor implements CommandDoor {
    /** The stream that every command is for. */
    public static final String ID = "01890000-0000-7000-8000-00000000000a";

    private final Map<String, StoredAnswer> answers = new ConcurrentHashMap<>();
    private final AtomicInteger sent = new AtomicInteger();
    private volatile Consumer<CommandContext> before = context -> {};
    private volatile @Nullable CommandContext last;

    /** What happens before a command is stored, with its context. */
    public void before(Consumer<CommandContext> happening) {
        before = happening;
    }

    /** Commands that were stored. */
    public int sent() {
        return sent.get();
    }

    /** The context of the last command that came. */
    public Optional<CommandContext> last() {
        return Optional.ofNullable(last);
    }

    /** Stores the answer as another instance would. */
    public void storeElsewhere(CommandContext context) {
        store(context, 7);
    }

    @Override
    public CommandReceipt send(Object command, CommandContext context) {
        last = context;
        before.accept(context);
        long version = sent.getAndIncrement();
        CommandReceipt receipt = new CommandReceipt(context);
        receipt.applied(ID, version, "issue.filed");
        receipt.storedAt(version + 100);
        store(context, version);
        return receipt;
    }

    @Override
    public Optional<StoredAnswer> answerOf(String tenant, String subject, String idempotencyKey) {
        return Optional.ofNullable(answers.get(tenant + "/" + subject + "/" + idempotencyKey));
    }

    private void store(CommandContext context, long version) {
        answers.put(
                context.tenant() + "/" + context.subject() + "/" + context.idempotencyKey(),
                new StoredAnswer(
                        context.requestHash(),
                        ID,
                        version,
                        version + 100,
                        context.status(),
                        context.location(),
                        "issue.filed"));
    }
}
