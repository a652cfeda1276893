package org.prachakhom.issue.register;

/** An issue that a command names besides its own: its id, its number, and the community that raised it. */
public record KnownIssue(String issueId, String number, String community) {}
