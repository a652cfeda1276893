package org.prachakhom.gateway.pages.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.prachakhom.gateway.GatewayProperties;
import org.prachakhom.gateway.GatewayProperties.Upstream;
import org.prachakhom.gateway.pages.api.Operation.Service;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/** Asks each service what it can do, by its own OpenAPI document. */
@Component
final class Descriptions {
    private final GatewayProperties properties;
    private final RestClient client;

    Descriptions(GatewayProperties properties, ClientHttpRequestFactory requests) {
        this.properties = properties;
        this.client = RestClient.builder().requestFactory(requests).build();
    }

    /** The services in the order of the settings. */
    List<Service> now() {
        return properties.upstreams().entrySet().stream()
                .map(entry -> ask(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Service ask(String name, Upstream upstream) {
        try {
            JsonNode document = client.get()
                    .uri(upstream.url().resolve("/v3/api-docs"))
                    .retrieve()
                    .body(JsonNode.class);
            return new Service(name, document == null ? null : operations(document.path("paths")));
        } catch (RestClientException silent) {
            return new Service(name, null);
        }
    }

    private static List<Operation> operations(JsonNode paths) {
        List<Operation> operations = new ArrayList<>();
        paths.properties().forEach(path -> path.getValue().properties().forEach(method -> {
            JsonNode operation = method.getValue();
            operations.add(new Operation(
                    method.getKey().toUpperCase(Locale.ROOT),
                    path.getKey(),
                    operation.path("operationId").asString(""),
                    operation
                            .path("x-roles")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList()));
        }));
        return operations;
    }
}
