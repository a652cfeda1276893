package org.prachakhom.drill.proxy;

import java.net.URI;
import java.util.Map;
import org.prachakhom.drill.town.DrillStack;
import org.prachakhom.stack.ServerProcess;
import org.prachakhom.stack.running.Service;

/**
 * A second gateway and a second issue-service beside the stack's own, with a wire that can be harmed between the two, and
 * another between the service and its database.
 */
final class Detour implements AutoCloseable {
    private final Wire database;
    private final ServerProcess issues;
    private final Wire service;
    private final ServerProcess gateway;

    private Detour(Wire database, ServerProcess issues, Wire service, ServerProcess gateway) {
        this.database = database;
        this.issues = issues;
        this.service = service;
        this.gateway = gateway;
    }

    /** Starts both. */
    static Detour open(DrillStack stack) {
        var postgres = stack.processes().postgres();
        Wire database = new Wire(postgres.port());
        String url = postgres.url("issue").replace(":" + postgres.port() + "/", ":" + database.port() + "/");
        ServerProcess issues = stack.processes().another("issue-wired", Service.ISSUE, Map.of("DB_URL", url));
        Wire service = new Wire(issues.port());
        ServerProcess gateway = stack.processes()
                .another("gateway-wired", Service.GATEWAY, Map.of("ISSUE_URL", "http://127.0.0.1:" + service.port()));
        Detour detour = new Detour(database, issues, service, gateway);
        try {
            issues.start();
            gateway.start();
            return detour;
        } catch (RuntimeException failed) {
            detour.close();
            throw failed;
        }
    }

    /** Between the service and its database. */
    Wire database() {
        return database;
    }

    /** Between the gateway and the service. */
    Wire service() {
        return service;
    }

    /** Where its gateway answers. */
    URI gateway() {
        return URI.create("http://127.0.0.1:" + gateway.port());
    }

    /** Whether both processes are still the ones that were started. */
    boolean alive() {
        return issues.alive() && gateway.alive();
    }

    @Override
    public void close() {
        database.suffer(Trouble.NONE);
        service.suffer(Trouble.NONE);
        gateway.stop();
        issues.stop();
        service.close();
        database.close();
    }
}
