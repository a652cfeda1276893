package org.prachakhom.kit.operator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prachakhom.kit.rebuild.BulkView;
import org.prachakhom.kit.rebuild.Rebuild;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

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
    WebEndpointResponse<Map<String, Object>> rebuild(@Selector String processor) throws InterruptedException {
        Optional<BulkView> view = views.stream()
                .filter(offered -> offered.processor().equals(processor))
                .findFirst();
        return view.isEmpty()
                ? Answer.unknown(processor + " offers no bulk view; replay it instead")
                : Answer.done(Map.of("position", rebuild.run(view.get())));
    }
}
