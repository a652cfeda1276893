package org.prachakhom.notification.publication;

import java.time.Instant;
import java.util.List;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.command.PolicyCommands;
import org.prachakhom.notification.publication.PublicationCommand.ClearContent;
import org.prachakhom.notification.publication.PublicationCommand.RequestPublication;
import org.prachakhom.notification.publication.PublicationCommand.TakeBackPublication;

/**
 * The door of the simulation into this package, which hides its commands from everybody else: the aggregate and the policies
 * as they run, and what publishers may ask for.
 */
public final class PublisherDesk {
    private static final Actor PUBLISHER = new Actor("pr-1", Roles.PUBLISHER, null);

    private PublisherDesk() {}

    /** The aggregate. */
    public static Class<?> aggregate() {
        return Publication.class;
    }

    /** Every policy that commands a publication. */
    public static List<Object> policies(PolicyCommands commands) {
        return List.of(new WhenTextErasedThenEraseClearedTextPolicy(commands));
    }

    /** A text that everyone may read. */
    public static Object clearing(String issue, Instant at) {
        return new ClearContent(issue, "HH", "ซ่อมท่อแล้ว", "ซ่อมท่อระบายน้ำแล้วเสร็จ", true, PUBLISHER, at);
    }

    /** Publish this decision, which is the latest as far as is known here. */
    public static Object request(String issue, int decision, boolean decided, Instant at) {
        return new RequestPublication(issue, "HH", decision, decided, PUBLISHER, at);
    }

    /** Take back what is public, as far as is known here. */
    public static Object takeBack(String issue, int decision, int textVersion, Instant at) {
        return new TakeBackPublication(issue, "HH", decision, textVersion, "มีข้อมูลส่วนบุคคลในภาพ", PUBLISHER, at);
    }
}
