package org.prachakhom.drill.journal;

/**
 * A request and what came of it.
 *
 * @param key its idempotency key
 * @param what the kind of request: {@code file}, {@code comment} ...
 * @param status of the answer; 0 when there was none
 * @param id of what it changed, as the answer names it; empty without success
 * @param version of that after the change; empty without success
 */
public record Entry(String key, String what, Outcome outcome, int status, String id, String version) {
    /** A request that was not answered. */
    public static Entry unanswered(String key, String what) {
        return new Entry(key, what, Outcome.UNKNOWN, 0, "", "");
    }

    /** A request that was answered with success. */
    public static Entry ok(String key, String what, String id, String version) {
        return new Entry(key, what, Outcome.OK, 201, id, version);
    }

    String line() {
        return String.join("\t", key, what, outcome.toString(), String.valueOf(status), id, version) + "\n";
    }
}
