package org.prachakhom.gateway.tokens;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Instant;

/** A key pair that signs tokens, and since when it is published. */
record SigningKey(RSAKey pair, Instant madeAt) {}
