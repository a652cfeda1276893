package org.prachakhom.stack.client;

import tools.jackson.databind.JsonNode;

/**
 * An answer of the API.
 *
 * @param status the HTTP status
 * @param body the JSON body; a missing node when there is none
 * @param version the version in the ETag; -1 without one
 */
public record Reply(int status, JsonNode body, long version) {
    /** Whether it says yes. */
    public boolean good() {
        return status >= 200 && status < 300;
    }

    /** The id in a command's answer. */
    public String id() {
        return text("id");
    }

    /** The text of a property; empty when it is missing or null. */
    public String text(String property) {
        return body.path(property).asString("");
    }

    /** What a refusal says, for a person to read: the status, and the words of its problem document. */
    public String refusal() {
        String words = text("detail").isEmpty() ? text("title") : text("detail");
        return status + " " + (words.isEmpty() ? body : words);
    }

    /** The code of a problem: the last part of its type. */
    public String problem() {
        String type = text("type");
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
