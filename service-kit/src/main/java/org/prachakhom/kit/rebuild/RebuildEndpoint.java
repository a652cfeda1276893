package org.prachakhom.kit.rebuild;

import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** Has a large view made anew in bulk: {@code POST /actuator/rebuild/{processor}}; answers when it is done. */
@Endpoint(id = "rebuild")
final class RebuildEndpoint {
    private final Rebuild rebuild;
    private final List<BulkView> views;

    RebuildEndpoint(Rebuild rebuild, List<BulkView> views) {
        this.rebuild = rebuild;
        this.views = List.copyOf(views);
    }

    /** Rebuilds the view of a processor and answers the position that its rows stand for. */
    @WriteOperation
    Map<String, Long> rebuild(@Selector String processor) throws InterruptedException {
        BulkView view = views.stream()
                .filter(offered -> offered.processor().equals(processor))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(processor + " offers no bulk view; replay it instead"));
        return Map.of("position", rebuild.run(view));
    }
}
