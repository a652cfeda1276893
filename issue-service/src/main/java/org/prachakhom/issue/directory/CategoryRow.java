package org.prachakhom.issue.directory;

import org.prachakhom.events.value.Priority;

/** A category as registered, with its usual agency and priority. */
public record CategoryRow(
        String code, String nameTh, String nameEn, String agency, Priority priority, boolean active, long version) {}
