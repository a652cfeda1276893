package org.prachakhom.issue.register;

import org.prachakhom.issue.register.IssueView.Filer;
import org.prachakhom.issue.sight.IssueSubject;
import org.prachakhom.issue.sight.Sight;
import org.prachakhom.kit.caller.Caller;

/** An issue as stored, with what decides who sees how much of it. */
record IssueRow(IssueSubject subject, IssueCard card, IssueDetails details, Filer filer) {

    /** As this caller may see it. */
    IssueView seenBy(Caller caller) {
        Sight sight = Sight.of(caller, subject);
        boolean knowsFiler = sight == Sight.WHOLE || caller.subject().equals(filer.onBehalfOf());
        return new IssueView(card, sight == Sight.CARD ? null : details, knowsFiler ? filer : null);
    }

    /** Where a page of the list goes on. */
    static String sortKey(IssueView view) {
        return view.card().id();
    }
}
