package org.prachakhom.events.value;

/** The roles of a token; constants, because annotations name them. */
public final class Roles {
    /** Community leader: files for their communities. */
    public static final String LEADER = "LEADER";
    /** Secretary of the meeting: triages and assigns. */
    public static final String SECRETARY = "SECRETARY";
    /** Officer of one agency. */
    public static final String OFFICER = "OFFICER";
    /** Follow-up team that checks on site. */
    public static final String FOLLOW_UP = "FOLLOW_UP";
    /** Clears and publishes. */
    public static final String PUBLISHER = "PUBLISHER";
    /** Executives, council and monitoring teams: read only. */
    public static final String MONITOR = "MONITOR";
    /** Administrator of one municipality. */
    public static final String ADMIN = "ADMIN";
    /** Operator of the installation. */
    public static final String OPERATOR = "OPERATOR";
    /** Policies and timers of the system itself. */
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}
