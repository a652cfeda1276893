package org.prachakhom.journeys.browser;

import java.util.Locale;

/** Every page, who looks at it, and where it is. */
enum Sight {
    HOME("", "/"),
    STATUS("", "/status"),
    API("", "/docs/api"),
    TOWN("", "/town/{town}"),
    TOWN_NOTHING_FOUND("", "/town/{town}?q=%E0%B8%8A%E0%B9%89%E0%B8%B2%E0%B8%87"),
    RESULT("", "/town/{town}/issues/{published}"),
    RESULT_DEFERRED("", "/town/{town}/issues/{deferred}"),
    RESULT_MERGED("", "/town/{town}/issues/{duplicate}"),
    RESULT_TAKEN_BACK("", "/town/{town}/issues/{takenBack}"),
    NOWHERE("", "/nowhere"),
    SIGN_IN("", "/sign-in"),
    SLIP_CODE("", "/slip"),
    LEADER("LEADER", "/leader"),
    FILING("LEADER", "/leader/issues/new"),
    STORY("LEADER", "/issues/{published}"),
    WITHDRAWAL("LEADER", "/issues/{waiting}/withdrawal"),
    COMMENTS("LEADER", "/issues/{published}/comments"),
    EVIDENCE("LEADER", "/issues/{published}/evidence"),
    RATING("LEADER", "/issues/{published}/rating"),
    REOPEN_REQUEST("LEADER", "/issues/{published}/reopen-request"),
    NOTICES("LEADER", "/notices"),
    ME("LEADER", "/me"),
    DESK("SECRETARY", "/secretary"),
    TRIAGE("SECRETARY", "/issues/{waiting}/triage"),
    CORRECTION("SECRETARY", "/issues/{waiting}/correction"),
    DECLINE("SECRETARY", "/issues/{waiting}/decline"),
    ACKNOWLEDGEMENT("SECRETARY", "/issues/{praise}/acknowledgement"),
    ANSWER("SECRETARY", "/issues/{suggestion}/answer"),
    CONTRIBUTORS("SECRETARY", "/issues/{working}/contributors"),
    MERGE_CHOICE(
            "SECRETARY", "/issues/{waiting}/merge?q=%E0%B8%97%E0%B8%B2%E0%B8%87%E0%B9%80%E0%B8%97%E0%B9%89%E0%B8%B2"),
    MERGE("SECRETARY", "/issues/{waiting}/merge?target={working}"),
    UNMERGE("SECRETARY", "/issues/{target}/unmerge?duplicate={duplicate}"),
    STORY_MERGED("SECRETARY", "/issues/{target}"),
    STORY_PAST("SECRETARY", "/issues/{published}?asOf={today}"),
    LETTER("SECRETARY", "/issues/{outside}/letter"),
    MEMO("SECRETARY", "/issues/{working}/memo"),
    MEETINGS("SECRETARY", "/meetings"),
    SCHEDULE("SECRETARY", "/meetings/new"),
    MEETING("SECRETARY", "/meetings/{meeting}"),
    ATTENDANCE("SECRETARY", "/meetings/{meeting}/attendance"),
    ISSUES("SECRETARY", "/issues"),
    ISSUES_NONE("SECRETARY", "/issues?state=RETURNED&kind=PRAISE&deferred=true"),
    INBOX("OFFICER", "/officer"),
    INBOX_DEFERRED("OFFICER", "/officer?lane=DEFERRED"),
    STORY_DEFERRED("OFFICER", "/issues/{deferred}"),
    DEFERRAL("OFFICER", "/issues/{working}/deferral"),
    RESUMPTION("OFFICER", "/issues/{deferred}/resumption"),
    PROGRESS("OFFICER", "/issues/{working}/progress"),
    CLAIM("OFFICER", "/issues/{working}/claim"),
    TRANSFER("OFFICER", "/issues/{working}/transfer"),
    RETURN("OFFICER", "/issues/{working}/return"),
    VISITS("FOLLOW_UP", "/follow-ups"),
    CASE("FOLLOW_UP", "/follow-ups/{claimed}"),
    CASE_DISPUTED("FOLLOW_UP", "/follow-ups/{disputed}"),
    FIGURES("MONITOR", "/figures"),
    PUBLICATIONS("PUBLISHER", "/publications"),
    PUBLICATION("PUBLISHER", "/publications/{verified}"),
    PUBLICATION_PUBLISHED("PUBLISHER", "/publications/{published}"),
    REGISTER("ADMIN", "/registers/agencies"),
    REGISTER_ENTRY("ADMIN", "/registers/agencies/new"),
    ACCOUNTS("ADMIN", "/accounts"),
    ACCOUNT("ADMIN", "/accounts/{account}"),
    ACCOUNT_NEW("ADMIN", "/accounts/new"),
    ACCOUNTS_TABLE("ADMIN", "/accounts/table");

    /** Empty for a page that everyone reads. */
    final String role;

    final String path;

    Sight(String role, String path) {
        this.role = role;
        this.path = path;
    }

    /** The name of its pictures. */
    String picture() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
