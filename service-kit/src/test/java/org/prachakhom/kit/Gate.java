package org.prachakhom.kit;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a service and its server. While it is shut, the server is away: connections end, and none is taken. */
public final class Gate implements AutoCloseable {
    private final int serverPort;
    private final int port;
    private final Set<Socket> passing = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket door;

    /** An open gate on a free port. */
    public Gate(int serverPort) {
        this.serverPort = serverPort;
        door = doorAt(0);
        port = door.getLocalPort();
        Thread.ofVirtual().start(this::accept);
    }

    /** Where the server is reached through the gate, whether or not it is open. */
    public int port() {
        return port;
    }

    /** Ends what passes and refuses what comes. */
    public void shut() {
        closed(door);
        passing.forEach(Gate::closed);
    }

    /** Lets pass again. */
    public void open() {
        door = doorAt(port);
        Thread.ofVirtual().start(this::accept);
    }

    @Override
    public void close() {
        shut();
    }

    private static ServerSocket doorAt(int port) {
        try {
            ServerSocket door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return door;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        ServerSocket accepting = door;
        while (!accepting.isClosed()) {
            try {
                Socket client = accepting.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
                passing.add(client);
                passing.add(server);
                Thread.ofVirtual().start(() -> pass(client, server));
                Thread.ofVirtual().start(() -> pass(server, client));
                if (accepting.isClosed()) {
                    passing.forEach(Gate::closed);
                }
            } catch (IOException e) {
                System.getLogger("gate").log(System.Logger.Level.DEBUG, "Shut", e);
            }
        }
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            System.getLogger("gate").log(System.Logger.Level.DEBUG, "One side has gone", e);
        }
        passing.remove(from);
        passing.remove(to);
    }

    private static void closed(Closeable open) {
        try {
            open.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
