package org.prachakhom.stack.running;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.prachakhom.stack.process.ClassPath;
import org.prachakhom.stack.process.StartCache;

/** The start caches of the broker and the services, one a build. */
final class StartCaches {
    private final boolean record;
    private final Path folder;
    private final StartCache kafka;
    private final Map<String, StartCache> inUse = new ConcurrentHashMap<>();

    StartCaches(StackHome home, boolean record) {
        this.record = record;
        this.folder = home.apps();
        this.kafka = new StartCache(
                folder.resolve("kafka-" + ClassPath.fingerprint() + ".aot"), record && ClassPath.isAllJars());
        inUse.put("kafka", kafka);
    }

    StartCache kafka() {
        return kafka;
    }

    /** The cache of {@code service}'s unpacked {@code app}. */
    StartCache of(Service service, ServiceApp app) {
        var cache = new StartCache(app.cacheFile(), record);
        inUse.put(service.id(), cache);
        return cache;
    }

    /** Ends the recording of the process {@code pid} when it records, and says whether there is a new cache now. */
    boolean finish(String name, long pid, Progress progress) {
        StartCache cache = inUse.get(name);
        if (cache == null || !cache.recording()) {
            return false;
        }
        progress.say("first start after a build: preparing quick starts of " + name);
        cache.finish(pid, folder.resolve("recording.log"));
        return cache.usable();
    }
}
