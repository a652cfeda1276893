package org.prachakhom.kit.store.engine;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.store.StagedKeys;
import org.prachakhom.kit.store.append.Append;
import org.prachakhom.kit.store.append.Appender;

/**
 * What a root unit of work will append, all at once, when it commits; nothing when it rolls back. Nested units of work
 * stage into the same one.
 */
public final class StagedAppend {
    private static final String RESOURCE = StagedAppend.class.getName();

    private final Appender appender;
    private final List<Append.Row> rows = new ArrayList<>();
    private @Nullable Owner owner;

    /** Who wants to know what was staged and where it was stored. */
    public interface Owner {

        /**
         * Called once before the append. Answers the record to store along, or null for none; whatever it throws rolls the
         * unit of work back.
         */
        Append.@Nullable Answer staged(List<Append.Row> rows);

        /** Called after the append, with the position up to which it reaches. */
        void stored(long position);
    }

    private StagedAppend(Appender appender) {
        this.appender = appender;
    }

    /** What the root of this unit of work has staged; the first call arranges for the append. */
    public static StagedAppend of(UnitOfWork<?> unitOfWork, Appender appender) {
        UnitOfWork<?> root = unitOfWork.root();
        return root.getOrComputeResource(RESOURCE, _ -> {
            StagedAppend staged = new StagedAppend(appender);
            // In COMMIT, so that subscribers and prepare-commit callbacks that throw leave nothing behind; callbacks of
            // that phase run last-registered first, so before a surrounding transaction's commit.
            root.onCommit(staged::append);
            return staged;
        });
    }

    /** Names the one who is told; the root's own command. */
    public void ownedBy(Owner newOwner) {
        owner = newOwner;
    }

    void add(Append.Row row) {
        rows.add(row);
    }

    private void append(UnitOfWork<?> root) {
        StagedKeys keys = StagedKeys.of(root);
        Owner told = owner;
        Append.Answer record = told == null ? null : told.staged(List.copyOf(rows));
        long position = appender.append(new Append(rows, record, keys.made(), keys.destroyed()));
        if (told != null) {
            told.stored(position);
        }
    }
}
