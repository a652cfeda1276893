package org.prachakhom.issue.history;

import java.time.Instant;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueTriaged;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.ProgressReported;
import org.prachakhom.events.issue.PublicationRefused;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.value.Actor;

/** Who did it, and when it happened (rule 15). */
record Deed(Actor by, Instant at) {

    static Deed of(IssueEvent event) {
        return switch (event) {
            case IssueFiled e -> new Deed(e.by(), e.at());
            case IssueCorrected e -> new Deed(e.by(), e.at());
            case IssueTriaged e -> new Deed(e.by(), e.at());
            case IssueAssigned e -> new Deed(e.by(), e.at());
            case IssueTransferred e -> new Deed(e.by(), e.at());
            case AssignmentReturned e -> new Deed(e.by(), e.at());
            case WorkStarted e -> new Deed(e.by(), e.at());
            case ProgressReported e -> new Deed(e.by(), e.at());
            case ResolutionClaimed e -> new Deed(e.by(), e.at());
            case ResolutionVerified e -> new Deed(e.by(), e.at());
            case ClaimRefuted e -> new Deed(e.by(), e.at());
            case ResolutionPublished e -> new Deed(e.by(), e.at());
            case PublicationRefused e -> new Deed(e.by(), e.at());
            case IssueDeclined e -> new Deed(e.by(), e.at());
            case IssueWithdrawn e -> new Deed(e.by(), e.at());
            case TextErased e -> new Deed(e.by(), e.at());
        };
    }
}
