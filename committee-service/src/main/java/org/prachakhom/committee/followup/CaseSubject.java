package org.prachakhom.committee.followup;

/** The issue that a case is about. {@code assigned} is true once an agency held it, which is when its case opens. */
record CaseSubject(String municipality, String number, String community, String category, boolean assigned) {}
