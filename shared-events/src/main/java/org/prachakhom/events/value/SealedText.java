package org.prachakhom.events.value;

/** Text that a person typed, encrypted. {@code kid} names the key (UUIDv7); {@code sealed} is Base64 of nonce and ciphertext.
 * Without the key nobody reads it again, and that is how text is erased. */
public record SealedText(String kid, String sealed) {}
