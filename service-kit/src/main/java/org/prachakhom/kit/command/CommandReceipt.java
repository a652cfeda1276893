package org.prachakhom.kit.command;

import org.jspecify.annotations.Nullable;

/**
 * What became of one command: filled in memory while it runs, read once it is stored. Travels in the metadata of the
 * command and never reaches an event.
 */
public final class CommandReceipt {
    static final String METADATA = "receipt";

    private final CommandContext context;
    private @Nullable String stream;
    private @Nullable Long versionBefore;
    private @Nullable String lastEvent;
    private long version = -1;
    private long position;

    CommandReceipt(CommandContext context) {
        this.context = context;
    }

    /** The stream that the command was for. */
    public String stream() {
        if (stream == null) {
            throw new IllegalStateException("The command has not reached a stream");
        }
        return stream;
    }

    /** The version of the stream after the command: the sequence number of its last event. */
    public long version() {
        return version;
    }

    /** The wire name of the stream's last event, by which the topic of the stream is known. */
    public String lastEvent() {
        if (lastEvent == null) {
            throw new IllegalStateException("The command appended nothing, and nobody looked up what is there");
        }
        return lastEvent;
    }

    /** The position in the log up to which the effect of the command reaches. */
    public long position() {
        return position;
    }

    CommandContext context() {
        return context;
    }

    /** Whether the handler of an existing aggregate was reached. */
    boolean hasReached() {
        return stream != null;
    }

    @Nullable
    Long versionBefore() {
        return versionBefore;
    }

    /** Called with the aggregate loaded, before its handler decides. */
    void reached(String id, @Nullable Long loadedVersion) {
        stream = id;
        versionBefore = loadedVersion;
        version = loadedVersion == null ? -1 : loadedVersion;
    }

    /** Called with each event that the command appends, in order; events of other streams do not count. */
    void applied(String id, long sequence, String name) {
        if (stream == null) {
            stream = id;
        }
        if (stream.equals(id)) {
            version = sequence;
            lastEvent = name;
        }
    }

    /** Whether the command appended an event to its stream. */
    boolean hasApplied() {
        return lastEvent != null;
    }

    /** Called after a command that appended nothing. */
    void found(String name) {
        lastEvent = name;
    }

    void storedAt(long lastPosition) {
        position = lastPosition;
    }
}
