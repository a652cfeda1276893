package org.prachakhom.gateway.pages.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.IssueService.Deed;
import org.prachakhom.gateway.pages.client.IssueService.Filer;
import org.prachakhom.gateway.pages.client.IssueService.Issue;
import org.prachakhom.gateway.signin.SignedIn;

/** What a reader can do with an issue now. The services decide; this only spares them the tries that cannot succeed. */
enum Step {
    TRIAGE,
    ACKNOWLEDGEMENT,
    START,
    PROGRESS,
    CLAIM,
    DEFERRAL,
    RESUMPTION,
    TRANSFER,
    RETURN,
    ANSWER,
    CORRECTION,
    DECLINE,
    MERGE,
    CONTRIBUTORS,
    LETTER,
    MEMO,
    WITHDRAWAL,
    VISIT,
    REOPENING,
    PUBLISH,
    TAKE_BACK,
    RATING,
    REOPEN_REQUEST;

    static List<Step> of(Issue issue, List<Deed> deeds, SignedIn me) {
        List<Step> steps = new ArrayList<>();
        if (me.is("OFFICER")) {
            steps.addAll(ofOfficer(issue, me.agency()));
        }
        if (me.is("SECRETARY")) {
            steps.addAll(ofSecretary(issue));
        }
        if (me.is("FOLLOW_UP")) {
            steps.addAll(ofTeam(issue, deeds));
        }
        if (me.is("PUBLISHER")) {
            steps.addAll(ofPublisher(issue));
        }
        if (me.is("LEADER") && me.communities().contains(issue.community())) {
            steps.addAll(ofLeader(issue, deeds));
        }
        steps.addAll(ofWhoRaisedIt(issue, me));
        return steps.stream().distinct().toList();
    }

    private static List<Step> ofOfficer(Issue issue, @Nullable String agency) {
        if (agency != null && (agency.equals(issue.agency()) || agency.equals(issue.liaison()))) {
            return switch (issue.state()) {
                case "ASSIGNED" -> List.of(START, PROGRESS, DEFERRAL, TRANSFER, RETURN);
                case "IN_PROGRESS" -> List.of(CLAIM, PROGRESS, DEFERRAL, TRANSFER, RETURN);
                case "DEFERRED" -> List.of(RESUMPTION, PROGRESS);
                default -> List.of();
            };
        }
        return issue.isHelpedBy(agency) && issue.inAgencysHands() ? List.of(PROGRESS) : List.of();
    }

    private static List<Step> ofSecretary(Issue issue) {
        Step paper = issue.liaison() == null ? MEMO : LETTER;
        return switch (issue.state()) {
            case "FILED", "RETURNED" ->
                List.of(issue.is("PRAISE") ? ACKNOWLEDGEMENT : TRIAGE, CORRECTION, DECLINE, MERGE);
            case "ASSIGNED", "IN_PROGRESS" -> List.of(TRIAGE, paper, CONTRIBUTORS, DEFERRAL, RETURN, MERGE);
            case "DEFERRED" -> List.of(RESUMPTION, TRIAGE, paper, CONTRIBUTORS, RETURN, MERGE);
            case "CLAIMED" -> issue.is("SUGGESTION") ? List.of(ANSWER, RETURN) : List.of(RETURN);
            default -> List.of();
        };
    }

    private static List<Step> ofTeam(Issue issue, List<Deed> deeds) {
        if (issue.state().equals("CLAIMED") && !issue.is("SUGGESTION")) {
            return List.of(VISIT);
        }
        return asksToReopen(deeds) ? List.of(REOPENING) : List.of();
    }

    private static List<Step> ofPublisher(Issue issue) {
        return switch (issue.state()) {
            case "VERIFIED", "DECLINED", "ACKNOWLEDGED" -> List.of(PUBLISH);
            case "PUBLISHED" -> List.of(TAKE_BACK);
            default -> List.of();
        };
    }

    private static List<Step> ofLeader(Issue issue, List<Deed> deeds) {
        List<Step> steps = new ArrayList<>();
        if (issue.state().equals("PUBLISHED") && !rated(issue.community(), deeds)) {
            steps.add(RATING);
        }
        if (issue.decided() && !asksToReopen(deeds)) {
            steps.add(REOPEN_REQUEST);
        }
        return steps;
    }

    private static List<Step> ofWhoRaisedIt(Issue issue, SignedIn me) {
        List<Step> steps = new ArrayList<>();
        if (raisedBy(issue.filer(), me)) {
            if (issue.waitsAtTheDesk()) {
                steps.add(CORRECTION);
            }
            if (issue.open() && !issue.state().equals("CLAIMED")) {
                steps.add(WITHDRAWAL);
            }
        }
        return steps;
    }

    /** The last part of the key of its text, and of its page. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where it is done. */
    public String page(String issue) {
        return switch (this) {
            case VISIT -> "/follow-ups/" + issue;
            case REOPENING -> "/follow-ups/" + issue + "#reopening";
            case PUBLISH -> "/publications/" + issue;
            case TAKE_BACK -> "/publications/" + issue + "#take-back";
            default -> "/issues/" + issue + "/" + code();
        };
    }

    /** Whether the latest request to open it again waits for its answer. */
    private static boolean asksToReopen(List<Deed> deeds) {
        return deeds.stream()
                .map(Deed::type)
                .filter(type -> type.startsWith("issue.reopen"))
                .reduce((_, later) -> later)
                .filter("issue.reopen-requested"::equals)
                .isPresent();
    }

    /** Whether this community has said how content it is with what is published now. */
    private static boolean rated(String community, List<Deed> deeds) {
        return deeds.stream()
                .filter(deed -> deed.type().equals("issue.resolution-published")
                        || (deed.type().equals("issue.satisfaction-rated")
                                && community.equals(deed.detail("community"))))
                .reduce((_, later) -> later)
                .filter(deed -> deed.type().equals("issue.satisfaction-rated"))
                .isPresent();
    }

    private static boolean raisedBy(@Nullable Filer filer, SignedIn me) {
        return filer != null && (me.sub().equals(filer.subject()) || me.sub().equals(filer.onBehalfOf()));
    }
}
