package org.prachakhom.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Ports that nobody listens on at the moment.
 *
 * <p>Taken below the range from which the system gives ports to outgoing connections (32768 and up on Linux), so that a
 * server that is down for a moment finds its own port free when it comes back.
 */
public final class FreePorts {
    private static final int LOWEST = 15_000;
    private static final int HIGHEST = 32_000;

    private FreePorts() {}

    /** A free port of this machine's loopback address. */
    public static int next() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port)) {
                return port;
            }
        }
    }

    /** Whether a server could listen on {@code port} of the loopback address and of all addresses now. */
    public static boolean isFree(int port) {
        return canListen(port, InetAddress.getLoopbackAddress()) && canListen(port, null);
    }

    private static boolean canListen(int port, @Nullable InetAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
