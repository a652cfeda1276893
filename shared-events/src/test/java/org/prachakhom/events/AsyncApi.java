package org.prachakhom.events;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The AsyncAPI 3.0 page of the topics, as the catalogue has them. */
final class AsyncApi {
    private static final String HEAD = """
            # Made by AsyncApiTest from the event catalogue; -Dapprove writes it anew.
            asyncapi: 3.0.0
            info:
              title: Prachakhom events
              version: 1.0.0
              description: >-
                Every fact that a service stores, relayed in order: one topic a stream family, the record's key is the
                stream's id, CloudEvents 1.0 in binary mode. Names and shapes are for ever; changes only add.
              license:
                name: Apache-2.0
                url: https://www.apache.org/licenses/LICENSE-2.0
            defaultContentType: application/json
            servers:
              local:
                host: localhost:9092
                protocol: kafka
            """;
    private static final String KEYS = """
              prachakhom.keys:
                address: prachakhom.keys
                description: >-
                  Keys of sealed text, wrapped under the installation key; the record's key is the kid. Compacted: a
                  destroyed key's record replaces the key and stays for ever.
                bindings:
                  kafka:
                    partitions: 12
                    topicConfiguration:
                      cleanup.policy: [compact]
                messages:
                  key:
                    $ref: '#/components/messages/key'
            """;
    private static final String TAIL = """
                key:
                  name: key
                  title: Key of sealed text
                  payload:
                    type: object
                    required: [kid, stream, tenant]
                    properties:
                      kid: {type: string, format: uuid}
                      stream: {type: string, format: uuid}
                      tenant: {type: string}
                      wrapped: {type: string, contentEncoding: base64, description: absent once destroyed}
                      createdAt: {type: string, format: date-time}
                      destroyedAt: {type: string, format: date-time, description: absent while it lives}
              messageTraits:
                cloudEvent:
                  headers:
                    type: object
                    required: [ce_specversion, ce_id, ce_source, ce_type, ce_time, ce_subject, ce_position]
                    properties:
                      ce_specversion: {type: string, const: '1.0'}
                      ce_id: {type: string, format: uuid, description: id of the event}
                      ce_source: {type: string, description: the service whose log holds it}
                      ce_type: {type: string, description: 'wire name and revision'}
                      ce_time: {type: string, format: date-time, description: when it was recorded}
                      ce_subject: {type: string, format: uuid, description: id of the stream}
                      ce_sequence: {type: string, description: number of the event in its stream}
                      ce_position: {type: string, description: position in the log; rises within a partition}
                      ce_tenant: {type: string}
                      traceparent: {type: string, description: W3C trace context}
            """;

    private AsyncApi() {}

    static String page() {
        Map<String, List<Class<? extends PublishedEvent>>> topics = EventCatalogue.events().stream()
                .collect(Collectors.groupingBy(EventCatalogue::topic, TreeMap::new, Collectors.toList()));
        StringBuilder page = new StringBuilder(HEAD).append("channels:\n");
        topics.forEach((topic, events) -> page.append(channel(topic, events)));
        page.append(KEYS).append("operations:\n");
        topics.keySet().forEach(topic -> page.append(operation(topic)));
        page.append(operation("prachakhom.keys")).append("components:\n  messages:\n");
        EventCatalogue.events().forEach(event -> page.append(message(event)));
        return page.append(TAIL).toString();
    }

    private static String channel(String topic, List<Class<? extends PublishedEvent>> events) {
        String messages = events.stream()
                .map(EventContractTest::typeOf)
                .map(type -> "      " + type + ":\n        $ref: '#/components/messages/" + type + "'\n")
                .collect(Collectors.joining());
        return """
                  %s:
                    address: %s
                    bindings:
                      kafka:
                        partitions: 12
                    messages:
                """.formatted(topic, topic) + messages;
    }

    private static String operation(String topic) {
        return "  send-%s:\n    action: send\n    channel:\n      $ref: '#/channels/%s'\n"
                .formatted(topic.replace("prachakhom.", ""), topic);
    }

    private static String message(Class<?> event) {
        String type = EventContractTest.typeOf(event);
        return """
                %s:
                  name: %s
                  title: %s
                  traits:
                    - $ref: '#/components/messageTraits/cloudEvent'
                  payload:
                    $ref: ../shared-events/src/main/resources/schemas/%s.json
                """.formatted(type, type, event.getSimpleName(), type).indent(4);
    }
}
