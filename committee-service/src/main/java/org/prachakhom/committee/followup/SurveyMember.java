package org.prachakhom.committee.followup;

import org.jspecify.annotations.Nullable;

/** Somebody who went to the site; {@code agency} is null for those who belong to none. Only the person is recorded. */
record SurveyMember(String person, @Nullable String agency) {}
