package org.prachakhom.meeting.registry;

/** The registers of which this service keeps names. */
enum RegisterKind {
    MUNICIPALITY,
    AGENCY,
    CATEGORY
}
