package org.prachakhom.issue.directory;

/** The registers whose entries have a history. */
enum RegisterName {
    AGENCIES,
    CATEGORIES,
    SERVICE_LEVELS,
    CALENDARS,
    RESPONSE_TEMPLATES
}
