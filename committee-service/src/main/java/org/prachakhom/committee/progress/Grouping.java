package org.prachakhom.committee.progress;

/** What figures are counted by. */
enum Grouping {
    STATE("state"),
    AGENCY("agency"),
    COMMUNITY("community"),
    /** The month in which the issue was recorded, in Bangkok. */
    MONTH("month");

    private final String column;

    Grouping(String column) {
        this.column = column;
    }

    /** The column of the counts; also the word of the request. */
    String column() {
        return column;
    }
}
