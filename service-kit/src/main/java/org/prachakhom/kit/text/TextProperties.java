package org.prachakhom.kit.text;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** {@code installationKey} is Base64 of the 32 bytes under which all keys are wrapped; it has no default. */
@ConfigurationProperties("prachakhom.text")
record TextProperties(String installationKey) {}
