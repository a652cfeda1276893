package org.prachakhom.issue.directory;

import org.jspecify.annotations.Nullable;

/** An agency as registered; {@code liaison} is the department that acts for an external one, else null. */
public record AgencyRow(
        String code,
        String nameTh,
        String nameEn,
        boolean external,
        @Nullable String liaison,
        boolean active,
        long version) {}
