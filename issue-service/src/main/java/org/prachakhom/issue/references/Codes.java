package org.prachakhom.issue.references;

/** What names may look like that stand in events, tokens and addresses for ever. */
public final class Codes {
    /** A code of a register: letters, digits and hyphens, 40 at most. */
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9-]{0,39}";
    /** The subject of a token, or another name of a person that is none. */
    public static final String SUBJECT = "[A-Za-z0-9][A-Za-z0-9._:@|-]{0,99}";
    /** A UUID as text. */
    public static final String STREAM_ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private Codes() {}
}
