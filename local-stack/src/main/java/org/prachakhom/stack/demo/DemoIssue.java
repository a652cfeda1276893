package org.prachakhom.stack.demo;

/**
 * An issue of the demonstration, in our own words.
 *
 * @param id its number in the table
 * @param raised {@code before} the first meeting, at the {@code meeting}, recorded {@code after} it, or {@code between}
 *     the two
 * @param agency the agency it is assigned to
 * @param claim what the agency says it did; "-" when it never does
 * @param firstFinding what the first visit found when it was not fixed; empty otherwise
 * @param secondClaim what the agency did after that; empty otherwise
 */
record DemoIssue(
        String id,
        String raised,
        String community,
        String category,
        String agency,
        Fate fate,
        String title,
        String description,
        String place,
        String claim,
        String firstFinding,
        String secondClaim) {

    static DemoIssue parse(String[] cells, DemoTown town) {
        String category = cells[3];
        return new DemoIssue(
                cells[0],
                cells[1],
                cells[2],
                category,
                cells[4].isEmpty() ? town.agencyOf(category) : cells[4],
                Fate.valueOf(cells[5]),
                cells[6],
                cells[7],
                cells[8],
                cells[9],
                "",
                "");
    }

    /** The same issue with what its first visit found, and what was done then. */
    DemoIssue refuted(String finding, String secondTry) {
        return new DemoIssue(
                id, raised, community, category, agency, fate, title, description, place, claim, finding, secondTry);
    }

    boolean raised(String when) {
        return raised.equals(when);
    }

    String kind() {
        return category.equals("suggestion") ? "SUGGESTION" : "PROBLEM";
    }
}
