package org.prachakhom.issue.copies;

/** A meeting as far as filing needs to know it; a closed one was opened before. */
public record MeetingCopy(String meetingId, boolean opened, boolean closed) {}
