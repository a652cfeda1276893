package org.prachakhom.notification.publication;

import static org.prachakhom.testing.text.ClearTextSealer.sealed;

import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.prachakhom.events.publication.ContentCleared;
import org.prachakhom.events.publication.PublicationRequested;
import org.prachakhom.events.publication.PublicationTextErased;
import org.prachakhom.events.publication.TakeBackRequested;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.notification.publication.PublicationCommand.ClearContent;
import org.prachakhom.notification.publication.PublicationCommand.EraseClearedText;
import org.prachakhom.notification.publication.PublicationCommand.RequestPublication;
import org.prachakhom.notification.publication.PublicationCommand.TakeBackPublication;
import org.prachakhom.testing.text.ClearTextSealer;

/** Facts and commands about the publication of one issue of Hua Hin. */
final class PublicationFacts {
    static final String ID = "0197c0de-0000-7000-8000-000000000001";
    static final String TENANT = "HH";
    static final Instant AT = Instant.parse("2026-03-05T03:00:00Z");
    static final Actor PUBLISHER = new Actor("somsri", Roles.PUBLISHER, null);

    static final String WHY = "มีชื่อบุคคลในข้อความ";

    private PublicationFacts() {}

    static FixtureConfiguration<Publication> fixture() {
        return new AggregateTestFixture<>(Publication.class).registerInjectableResource(new ClearTextSealer());
    }

    static ContentCleared cleared(int version) {
        return new ContentCleared(
                ID, TENANT, version, sealed(ID, "ไฟส่องสว่าง"), sealed(ID, "ซ่อมแล้วทุกดวง"), PUBLISHER, AT);
    }

    static PublicationRequested requested(int decision, int version) {
        return new PublicationRequested(ID, TENANT, decision, version, PUBLISHER, AT);
    }

    static PublicationTextErased erased() {
        return new PublicationTextErased(ID, List.of(ClearTextSealer.kid(ID)), PUBLISHER, AT);
    }

    static ClearContent clear(boolean versionSeen) {
        return clear("ไฟส่องสว่าง", "ซ่อมแล้วทุกดวง", versionSeen);
    }

    static ClearContent clear(String title, String text, boolean versionSeen) {
        return new ClearContent(ID, TENANT, title, text, versionSeen, PUBLISHER, AT);
    }

    static RequestPublication request(int decision, boolean decided) {
        return new RequestPublication(ID, TENANT, decision, decided, PUBLISHER, AT);
    }

    static TakeBackPublication takeBack(int decision, int textVersion, String reason) {
        return new TakeBackPublication(ID, TENANT, decision, textVersion, reason, PUBLISHER, AT);
    }

    static TakeBackRequested takeBackAsked(int decision, int textVersion) {
        return new TakeBackRequested(ID, TENANT, decision, textVersion, sealed(ID, WHY), PUBLISHER, AT);
    }

    static EraseClearedText erase() {
        return new EraseClearedText(ID, PUBLISHER, AT);
    }
}
