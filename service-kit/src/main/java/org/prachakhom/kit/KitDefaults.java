package org.prachakhom.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Reads {@code kit-defaults.properties} with the lowest precedence of all. */
public final class KitDefaults implements EnvironmentPostProcessor {
    private static final String FILE = "kit-defaults.properties";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getPropertySources().contains(FILE)) {
            return;
        }
        try {
            environment
                    .getPropertySources()
                    .addLast(new PropertiesPropertySource(
                            FILE, PropertiesLoaderUtils.loadProperties(new ClassPathResource(FILE))));
        } catch (IOException e) {
            throw new UncheckedIOException("The kit has lost its own defaults", e);
        }
    }
}
