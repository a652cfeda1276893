package org.prachakhom.meeting.directory;

/** One community of the register. {@code active} is false when it raises no issues any more. */
record CommunityRow(String code, String nameTh, String nameEn, boolean active, long version) {

    /** Where it stands in the order of a Thai dictionary. */
    String sortKey() {
        return nameTh + '\n' + code;
    }
}
