package org.prachakhom.gateway.accounts;

/** What somebody signs in with. */
public enum SecretKind {
    /** Digits, for leaders. */
    PIN,
    PASSWORD
}
