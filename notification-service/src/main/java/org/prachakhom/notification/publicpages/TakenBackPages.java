package org.prachakhom.notification.publicpages;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.kit.problem.Fault;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;
import org.prachakhom.kit.text.KeyNotKnown;
import org.prachakhom.kit.text.TextOpener;
import org.springframework.stereotype.Component;

/** What is answered in the place of a page that was taken back: why, as long as that was not erased. */
@Component
final class TakenBackPages {
    private final TextOpener opener;

    TakenBackPages(TextOpener opener) {
        this.opener = opener;
    }

    RequestRefused gone(PublicIssue.TakenBack page) {
        String reason = page.reason() == null ? null : open(page.reason());
        return reason == null
                ? new RequestRefused(ProblemCode.GONE)
                : new RequestRefused(
                        ProblemCode.GONE,
                        new Fault(null, "idOrNumber", "public-page.taken-back", Map.of("reason", reason)));
    }

    private @Nullable String open(SealedText reason) {
        try {
            return opener.openAtOnce(reason);
        } catch (KeyNotKnown onItsWay) {
            return null;
        }
    }
}
