package org.prachakhom.issue.register;

import org.prachakhom.issue.register.IssueView.Filer;
import org.prachakhom.issue.sight.IssueSubject;
import org.prachakhom.issue.sight.Sight;
import org.prachakhom.kit.caller.Caller;

/**
 * An issue as stored, with what decides who sees how much of it, and {@code sortKey}, from where a page of the list goes
 * on.
 */
record IssueRow(IssueSubject subject, IssueCard card, IssueDetails details, Filer filer, String sortKey) {

    /** As this caller may see it. */
    IssueView seenBy(Caller caller) {
        Sight sight = Sight.of(caller, subject);
        boolean knowsFiler = sight == Sight.WHOLE || caller.subject().equals(filer.onBehalfOf());
        return new IssueView(card, sight == Sight.CARD ? null : details, knowsFiler ? filer : null);
    }

    /** The same with the subject of another row: a past day is shown to whom the issue concerns today. */
    IssueRow concerning(IssueRow today) {
        return new IssueRow(today.subject, card, details, filer, sortKey);
    }
}
