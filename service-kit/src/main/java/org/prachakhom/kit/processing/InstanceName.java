package org.prachakhom.kit.processing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;

/**
 * Names this instance as the owner of segments: the same after a restart, so that what was killed takes its segments back
 * at once, and never the same for two that run, because a port belongs to one of them.
 */
public final class InstanceName {

    private InstanceName() {}

    /** Host and port, or the process where the port is any. */
    public static String of(Environment environment) {
        String port = environment.getProperty("server.port", "0");
        return host() + ":" + (port.equals("0") ? ProcessHandle.current().pid() : port);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
