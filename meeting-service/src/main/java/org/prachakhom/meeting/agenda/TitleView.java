package org.prachakhom.meeting.agenda;

import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Roles;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.text.KeyNotKnown;
import org.prachakhom.kit.text.TextOpener;
import org.springframework.stereotype.Component;

/** Who reads the title of an issue, and who only its card (section 2). */
@Component
final class TitleView {
    private static final String ERASED = "ลบตามคำขอ";

    private final TextOpener opener;

    TitleView(TextOpener opener) {
        this.opener = opener;
    }

    /** The title, what stands for an erased one, or null for callers who see only the card, or while its key is on its way. */
    @Nullable
    String titleFor(Caller caller, AgendaEntry entry) {
        return seesInFull(caller, entry) ? open(entry.line().title()) : null;
    }

    /** The title for who may read it: what stands for an erased one, or null while its key is on its way. */
    @Nullable
    String open(SealedText sealed) {
        try {
            String title = opener.openAtOnce(sealed);
            return title == null ? ERASED : title;
        } catch (KeyNotKnown onItsWay) {
            return null;
        }
    }

    private static boolean seesInFull(Caller caller, AgendaEntry entry) {
        if (caller.is(Roles.SECRETARY) || caller.is(Roles.FOLLOW_UP) || caller.is(Roles.MONITOR)) {
            return true;
        }
        if (caller.is(Roles.LEADER)
                && caller.communities().contains(entry.line().community())) {
            return true;
        }
        String agency = caller.agency();
        return caller.is(Roles.OFFICER) && agency != null && entry.holders().contains(agency);
    }
}
