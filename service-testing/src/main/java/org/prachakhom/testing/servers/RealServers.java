package org.prachakhom.testing.servers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The servers of this JVM, started by the first test that needs them. */
final class RealServers {
    private static final Logger LOG = LoggerFactory.getLogger(RealServers.class);
    private static final Servers SERVERS = start();

    private RealServers() {}

    static Servers get() {
        return SERVERS;
    }

    private static Servers start() {
        boolean containers = ContainerServers.wanted();
        LOG.info("PostgreSQL and Kafka of the tests: {}", containers ? "containers" : "processes of this machine");
        return containers ? new ContainerServers() : new ProcessServers();
    }
}
