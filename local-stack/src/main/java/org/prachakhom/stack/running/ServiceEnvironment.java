package org.prachakhom.stack.running;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prachakhom.stack.PostgresProcess;
import org.prachakhom.stack.token.DemoTokens;

/** The environment variables that {@code stack.env} documents, filled in for one service on this machine. */
final class ServiceEnvironment {
    private final StackHome home;
    private final StackSettings settings;
    private final Installation installation;

    ServiceEnvironment(StackHome home, StackSettings settings) {
        this.home = home;
        this.settings = settings;
        this.installation = new Installation(home);
    }

    /** Makes what is missing of the services' databases and roles. */
    void createDatabases(PostgresProcess postgres) {
        for (Service service : Service.values()) {
            postgres.createDatabase(installation.database(service));
        }
    }

    /** All variables for {@code service}. */
    Map<String, String> of(Service service) {
        var database = installation.database(service);
        var environment = new LinkedHashMap<>(settings.shared());
        environment.put("SERVER_PORT", settings.value(service.portKey()));
        environment.put("SERVER_ADDRESS", service == Service.GATEWAY ? settings.value("GATEWAY_ADDRESS") : "127.0.0.1");
        environment.put("MANAGEMENT_PORT", settings.value(service.managementPortKey()));
        environment.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        environment.put(
                "DB_URL", "jdbc:postgresql://127.0.0.1:" + settings.port("POSTGRES_PORT") + "/" + database.name());
        environment.put("DB_WRITER_USER", database.writer());
        environment.put("DB_WRITER_PASSWORD", database.writerPassword());
        environment.put("DB_READER_USER", database.reader());
        environment.put("DB_READER_PASSWORD", database.readerPassword());
        environment.put("KAFKA_BOOTSTRAP", "127.0.0.1:" + settings.port("KAFKA_PORT"));
        environment.put("TOKEN_JWK_SET", keySets(service));
        environment.put("INSTALLATION_KEY", installation.key());
        environment.put("MEDIA_FOLDER", home.data().resolve("media").toString());
        environment.put("SIMULATION_OFFSET_FILE", home.simulationOffset().toString());
        if (service == Service.GATEWAY) {
            environment.putAll(beginning());
        }
        for (Service each : Service.values()) {
            environment.put(each.urlKey(), "http://127.0.0.1:" + settings.port(each.portKey()));
            environment.put(each.managementUrlKey(), "http://127.0.0.1:" + settings.port(each.managementPortKey()));
        }
        return environment;
    }

    /** Whose tokens count: the gateway's, which knows its own keys, and in a demonstration those of its small issuer. */
    private String keySets(Service service) {
        List<String> sets = new ArrayList<>();
        if (service != Service.GATEWAY) {
            sets.add("http://127.0.0.1:" + settings.port(Service.GATEWAY.portKey()) + "/oauth2/jwks");
        }
        if (settings.demonstration()) {
            sets.add(home.jwkSet().toUri().toString());
        }
        return String.join(",", sets);
    }

    /** The demonstration's users and municipalities, or the code of the one-time link for the first operator. */
    private Map<String, String> beginning() {
        return settings.demonstration()
                ? Map.of(
                        "DEMO_USERS_FILE",
                        DemoTokens.usersFile(home.data()).toString(),
                        "DEMO_USERS_PASSWORD",
                        installation.demoPassword(),
                        "PUBLIC_MUNICIPALITIES",
                        "HH,BLAO")
                : Map.of("FIRST_OPERATOR_CODE", installation.firstOperatorCode());
    }
}
