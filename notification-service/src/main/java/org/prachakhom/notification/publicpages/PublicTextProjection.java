package org.prachakhom.notification.publicpages;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.publication.ContentCleared;
import org.prachakhom.events.publication.PublicationTextErased;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.store.LogMetadata;
import org.prachakhom.kit.text.SearchText;
import org.prachakhom.kit.text.TextOpener;
import org.springframework.stereotype.Component;

/** Every cleared version of text; which one is public, the issue says. */
@Component
@ProcessingGroup("public-texts")
final class PublicTextProjection {
    private final ViewJdbc jdbc;
    private final TextOpener opener;

    PublicTextProjection(ViewJdbc jdbc, TextOpener opener) {
        this.jdbc = jdbc;
        this.opener = opener;
    }

    @EventHandler
    void on(ContentCleared e, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        String title = opener.open(e.title());
        String text = opener.open(e.text());
        jdbc.sql("""
                        insert into public_text (issue_id, text_version, tenant, title, text, search_text)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(e.publicationId(), e.textVersion(), tenant)
                .param(title)
                .param(text)
                .param(SearchText.of(title, text))
                .update();
    }

    @EventHandler
    void on(PublicationTextErased e) {
        jdbc.sql("update public_text set title = null, text = null, search_text = '', erased = true where issue_id = ?")
                .param(e.publicationId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate public_text").update();
    }
}
