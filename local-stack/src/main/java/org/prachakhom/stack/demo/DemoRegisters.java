package org.prachakhom.stack.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.prachakhom.stack.client.GatewayClient;
import org.prachakhom.stack.client.Reply;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Progress;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads the demonstration municipalities over the gateway's API, once. What is there already stays as it is, because
 * every request bears a fixed idempotency key and a code is given once.
 */
public final class DemoRegisters {
    private static final List<String> FILES = List.of("huahin.json", "banlao.json");
    /** What every municipality of the country shares. */
    private static final String COMMON = "calendar-and-texts.json";

    private final GatewayClient client;
    private final JsonNode data;
    private final String municipality;

    private DemoRegisters(GatewayClient client, JsonNode data) {
        this.client = client;
        this.data = data;
        this.municipality = data.path("municipality").path("code").asString();
    }

    /** Loads both municipalities unless the file {@code loaded} says that this was done; writes it then. */
    public static void load(GatewayClient client, Path loaded, Progress progress) {
        if (Files.exists(loaded)) {
            return;
        }
        for (String file : FILES) {
            JsonNode data = read(file);
            progress.say("loading " + data.path("municipality").path("nameTh").asString());
            new DemoRegisters(client, data).loadOne();
        }
        try {
            Files.writeString(loaded, String.join("\n", FILES));
        } catch (IOException e) {
            throw new StackFailure("Could not write " + loaded + ": " + e.getMessage(), e);
        }
    }

    /** The municipalities, Hua Hin first. */
    static List<DemoTown> towns() {
        return FILES.stream().map(file -> new DemoTown(read(file))).toList();
    }

    /** Holidays and prepared texts. */
    static JsonNode common() {
        return read(COMMON);
    }

    private void loadOne() {
        JsonNode own = data.path("municipality");
        Map<String, Object> body = texts(own, "code", "nameTh", "nameEn", "provinceTh", "timeZone");
        if (own.path("center").isObject()) {
            body.put("center", JsonMapper.shared().convertValue(own.path("center"), Map.class));
        }
        register("operator", "municipalities", municipality, body);
        String admin = user("admin");
        each("agencies", agency -> !agency.path("external").asBoolean(), agency -> agency(admin, agency));
        each("agencies", agency -> agency.path("external").asBoolean(), agency -> agency(admin, agency));
        each("categories", _ -> true, category -> {
            Map<String, Object> line = texts(category, "nameTh", "nameEn", "agency", "priority");
            line.put("code", code(category));
            if (category.path("questions").isArray()) {
                line.put("questions", JsonMapper.shared().convertValue(category.path("questions"), List.class));
            }
            register(admin, "categories", code(category), line);
        });
        data.path("serviceLevels").properties().forEach(level -> {
            Map<String, Object> line = texts(level.getValue(), "of");
            line.put("days", level.getValue().path("days").asInt());
            line.put("level", level.getKey());
            register(admin, "service-levels", level.getKey(), line);
        });
        JsonNode common = common();
        common.path("calendars")
                .forEach(year -> register(admin, "calendars", year.path("year").asString(), body(year)));
        common.path("templates")
                .forEach(text ->
                        register(admin, "response-templates", text.path("code").asString(), body(text)));
        each("communities", _ -> true, community -> {
            Map<String, Object> line = texts(community, "nameTh", "nameEn");
            line.put("code", code(community));
            register(user("secretary"), "communities", code(community), line);
        });
    }

    private void agency(String admin, JsonNode agency) {
        Map<String, Object> line = texts(agency, "nameTh", "nameEn", "liaison");
        line.put("code", code(agency));
        line.put("external", agency.path("external").asBoolean());
        register(admin, "agencies", code(agency), line);
    }

    /** Several at once: the registers' order among themselves does not matter. */
    private void each(String list, Predicate<JsonNode> wanted, Consumer<JsonNode> register) {
        SideBySide.forEach(data.path(list).valueStream().filter(wanted).toList(), register);
    }

    private void register(String user, String register, String code, Map<String, ?> body) {
        String key = "demo-" + municipality + "-" + register + "-" + code;
        Reply reply = client.post(user, "/api/v1/" + register, key, body, null);
        boolean thereAlready = reply.status() == 409;
        if (!reply.good() && !thereAlready) {
            throw new StackFailure(
                    "Could not load " + register + " " + code + " of " + municipality + ": " + reply.refusal());
        }
    }

    private String user(String role) {
        return role + "." + municipality.toLowerCase(Locale.ROOT);
    }

    private static String code(JsonNode node) {
        return node.path("id").asString();
    }

    private static Map<String, Object> body(JsonNode node) {
        return JsonMapper.shared().convertValue(node, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    private static Map<String, Object> texts(JsonNode node, String... names) {
        var texts = new LinkedHashMap<String, Object>();
        for (String name : names) {
            if (node.path(name).isString()) {
                texts.put(name, node.path(name).asString());
            }
        }
        return texts;
    }

    private static JsonNode read(String file) {
        try (InputStream in = DemoRegisters.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) {
                throw new StackFailure(file + " is missing in local-stack's jar.");
            }
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
