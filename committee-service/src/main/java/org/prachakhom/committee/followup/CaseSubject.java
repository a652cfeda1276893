package org.prachakhom.committee.followup;

/** The issue that a case is about. {@code hasCase} once an agency held it, or somebody asked to reopen it. */
record CaseSubject(String municipality, String number, String community, String category, boolean hasCase) {}
