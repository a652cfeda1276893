package org.prachakhom.notification.publication;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.prachakhom.notification.publication.PublicationRule.CLEARING_AGAIN_NAMES_THE_VERSION_SEEN;
import static org.prachakhom.notification.publication.PublicationRule.ONLY_WHAT_IS_PUBLIC_IS_TAKEN_BACK;
import static org.prachakhom.notification.publication.PublicationRule.PUBLISHING_NEEDS_AN_OUTCOME;
import static org.prachakhom.notification.publication.PublicationRule.PUBLISHING_NEEDS_CLEARED_CONTENT;
import static org.prachakhom.notification.publication.PublicationRule.THE_REASON_HAS_10_TO_1000_CHARACTERS;
import static org.prachakhom.notification.publication.PublicationRule.THE_TEXT_HAS_1_TO_5000_CHARACTERS;
import static org.prachakhom.notification.publication.PublicationRule.THE_TITLE_HAS_3_TO_200_CHARACTERS;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.publication.ContentCleared;
import org.prachakhom.events.publication.PublicationEvent;
import org.prachakhom.events.publication.PublicationRequested;
import org.prachakhom.events.publication.PublicationTextErased;
import org.prachakhom.events.publication.TakeBackRequested;
import org.prachakhom.kit.text.TextSealer;
import org.prachakhom.notification.publication.PublicationCommand.ClearContent;
import org.prachakhom.notification.publication.PublicationCommand.EraseClearedText;
import org.prachakhom.notification.publication.PublicationCommand.RequestPublication;
import org.prachakhom.notification.publication.PublicationCommand.TakeBackPublication;

/** What may be shown to everyone about one issue: versions of cleared text, and which was asked to be published. */
@Aggregate
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class Publication {
    @AggregateIdentifier
    private @Nullable String publicationId;

    private int textVersion;
    private boolean readable;
    private int requestedDecision;
    private int requestedVersion;
    private int takeBackDecision;
    private int takeBackVersion;
    private boolean reasonKept;

    private Publication() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ClearContent c, TextSealer sealer) {
        CLEARING_AGAIN_NAMES_THE_VERSION_SEEN.holds(publicationId == null || c.versionSeen());
        THE_TITLE_HAS_3_TO_200_CHARACTERS.holds(hasBetween(3, 200, c.title()), "/title");
        THE_TEXT_HAS_1_TO_5000_CHARACTERS.holds(hasBetween(1, 5000, c.text()), "/text");
        String id = c.publicationId();
        apply(new ContentCleared(
                id,
                c.municipality(),
                textVersion + 1,
                sealer.seal(id, c.title()),
                sealer.seal(id, c.text()),
                c.by(),
                c.at()));
    }

    @CommandHandler
    void decide(RequestPublication c) {
        if (c.decision() == requestedDecision && textVersion == requestedVersion) {
            return;
        }
        PUBLISHING_NEEDS_AN_OUTCOME.holds(c.decided());
        PUBLISHING_NEEDS_CLEARED_CONTENT.holds(readable);
        apply(new PublicationRequested(c.publicationId(), c.municipality(), c.decision(), textVersion, c.by(), c.at()));
    }

    @CommandHandler
    void decide(TakeBackPublication c, TextSealer sealer) {
        ONLY_WHAT_IS_PUBLIC_IS_TAKEN_BACK.holds(c.textVersion() > 0);
        if (c.decision() == takeBackDecision && c.textVersion() == takeBackVersion) {
            return;
        }
        THE_REASON_HAS_10_TO_1000_CHARACTERS.holds(hasBetween(10, 1000, c.reason()), "/reason");
        apply(new TakeBackRequested(
                c.publicationId(),
                c.municipality(),
                c.decision(),
                c.textVersion(),
                sealer.seal(c.publicationId(), c.reason()),
                c.by(),
                c.at()));
    }

    @CommandHandler
    void decide(EraseClearedText c, TextSealer sealer) {
        if (readable || reasonKept) {
            apply(new PublicationTextErased(c.publicationId(), sealer.destroyKeys(c.publicationId()), c.by(), c.at()));
        }
    }

    @EventSourcingHandler
    void evolve(PublicationEvent event) {
        switch (event) {
            case ContentCleared e -> {
                publicationId = e.publicationId();
                textVersion = e.textVersion();
                readable = true;
            }
            case PublicationRequested e -> {
                requestedDecision = e.decision();
                requestedVersion = e.textVersion();
                takeBackDecision = 0;
                takeBackVersion = 0;
            }
            case TakeBackRequested e -> {
                requestedDecision = 0;
                requestedVersion = 0;
                takeBackDecision = e.decision();
                takeBackVersion = e.textVersion();
                reasonKept = true;
            }
            case PublicationTextErased _ -> {
                readable = false;
                reasonKept = false;
            }
        }
    }

    private static boolean hasBetween(int least, int most, String text) {
        String typed = text.strip();
        int characters = typed.codePointCount(0, typed.length());
        return characters >= least && characters <= most;
    }
}
