package org.prachakhom.kit.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * What a command does to the keys of sealed text. Kept in the root unit of work; the appender stores it in the same
 * transaction as the command's events: first every key made, then the destruction of those named.
 */
public final class StagedKeys {
    private static final String RESOURCE = StagedKeys.class.getName();

    private final List<NewKey> made = new ArrayList<>();
    private final Set<String> destroyed = new LinkedHashSet<>();

    private StagedKeys() {}

    /**
     * A new key. {@code wrapped} is Base64 of the key under the installation key; {@code kid} and {@code stream} are
     * UUIDs as text.
     */
    public record NewKey(String kid, String stream, String tenant, String wrapped) {}

    /** The changes staged in this unit of work; empty ones at first. Kept by its root. */
    public static StagedKeys of(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(RESOURCE, _ -> new StagedKeys());
    }

    /** Stages a new key. */
    public void make(NewKey key) {
        made.add(key);
    }

    /** Stages the destruction of a key, stored before or made in this unit of work. */
    public void destroy(String kid) {
        destroyed.add(kid);
    }

    /** The keys made, in order. */
    public List<NewKey> made() {
        return List.copyOf(made);
    }

    /** The ids of the keys to destroy, in order. */
    public List<String> destroyed() {
        return List.copyOf(destroyed);
    }

    /** Whether nothing is staged. */
    public boolean isEmpty() {
        return made.isEmpty() && destroyed.isEmpty();
    }
}
