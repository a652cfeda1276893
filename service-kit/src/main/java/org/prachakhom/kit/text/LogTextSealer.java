package org.prachakhom.kit.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.SecretKey;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.kit.store.LogMetadata;
import org.prachakhom.kit.store.StagedKeys;

/**
 * Seals within the command that runs on this thread. A key made or destroyed is staged in its root unit of work, so that
 * it is stored with the command's events or not at all.
 */
final class LogTextSealer implements TextSealer {
    private static final String RESOURCE = LogTextSealer.class.getName();

    private final StreamKeys keys;
    private final KeyWrapping wrapping;

    LogTextSealer(StreamKeys keys, KeyWrapping wrapping) {
        this.keys = keys;
        this.wrapping = wrapping;
    }

    /** The keys that one unit of work has used, by stream, and the streams that it has erased. */
    private record Used(Map<String, Secret> live, Set<String> erased) {}

    private record Secret(String kid, SecretKey key) {}

    @Override
    public SealedText seal(String streamId, String plain) {
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        Secret secret = used(root).live().computeIfAbsent(streamId, _ -> liveOrNew(streamId, root));
        byte[] sealed = AesGcm.seal(secret.key(), secret.kid(), plain.getBytes(UTF_8));
        return new SealedText(secret.kid(), Base64.getEncoder().encodeToString(sealed));
    }

    @Override
    public List<String> destroyKeys(String streamId) {
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        Set<String> kids = new TreeSet<>();
        for (StreamKeys.Known key : keys.live(streamId)) {
            kids.add(key.kid());
        }
        for (StagedKeys.NewKey made : StagedKeys.of(root).made()) {
            if (made.stream().equals(streamId)) {
                kids.add(made.kid());
            }
        }
        used(root).live().remove(streamId);
        used(root).erased().add(streamId);
        for (String kid : kids) {
            StagedKeys.of(root).destroy(kid);
            root.afterCommit(_ -> keys.forget(kid));
        }
        return List.copyOf(kids);
    }

    private Secret liveOrNew(String streamId, UnitOfWork<?> root) {
        if (!used(root).erased().contains(streamId)) {
            for (StreamKeys.Known stored : keys.live(streamId)) {
                if (stored.secret() != null) {
                    return new Secret(stored.kid(), stored.secret());
                }
            }
        }
        Secret made = new Secret(StreamIds.next(), wrapping.make());
        String wrapped = Base64.getEncoder().encodeToString(wrapping.wrap(made.kid(), made.key()));
        StagedKeys.of(root).make(new StagedKeys.NewKey(made.kid(), streamId, tenant(), wrapped));
        root.afterCommit(_ -> {
            if (!StagedKeys.of(root).destroyed().contains(made.kid())) {
                keys.remember(made.kid(), made.key());
            }
        });
        return made;
    }

    private static Used used(UnitOfWork<?> root) {
        return root.getOrComputeResource(RESOURCE, _ -> new Used(new HashMap<>(), new HashSet<>()));
    }

    private static String tenant() {
        Object tenant = CurrentUnitOfWork.get().getMessage().getMetaData().get(LogMetadata.TENANT);
        if (tenant == null) {
            throw new IllegalStateException("The command that seals a text names no tenant");
        }
        return tenant.toString();
    }
}
