package org.prachakhom.gateway.failure;

import org.springframework.http.HttpStatus;

/** Why something is refused: a status, and a code that names its texts ({@code problem.<code>.title}, {@code .detail}). */
public interface Refusal {
    /** The HTTP status. */
    HttpStatus status();

    /** The last part of the problem document's type. */
    String code();
}
