package org.prachakhom.kit.media;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** {@code folder} is the one folder of the installation, shared by all services that take or show pictures. */
@ConfigurationProperties("prachakhom.media")
record MediaProperties(Path folder) {}
