package org.prachakhom.drill.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Carries every connection to a port of this machine, and can be harmed while it does. */
public final class Wire implements AutoCloseable {
    private static final int WAITING = 500;

    private final ServerSocket door;
    private final int target;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private final Condition condition = new Condition();

    /** To the server on this port. */
    public Wire(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("wire-to-" + target).start(this::accept);
    }

    /** Where to call instead of the server. */
    public int port() {
        return door.getLocalPort();
    }

    /** Does this to all that is open and to all that comes. */
    public void suffer(Trouble trouble) {
        condition.become(trouble);
        if (trouble instanceof Trouble.Cut) {
            lines.forEach(Line::close);
        } else if (trouble instanceof Trouble.HalfOpen) {
            lines.forEach(Line::loseTheOtherEnd);
        }
    }

    /** How many connections are open. */
    public int open() {
        return lines.size();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        suffer(Trouble.CUT);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                carry(door.accept());
            } catch (IOException e) {
                System.getLogger("wire").log(System.Logger.Level.DEBUG, "The door is shut", e);
            }
        }
    }

    private void carry(Socket client) throws IOException {
        if (condition.now() instanceof Trouble.Cut) {
            client.close();
            return;
        }
        Line line = new Line(client, target, condition, lines::remove);
        lines.add(line);
        line.begin();
    }
}
