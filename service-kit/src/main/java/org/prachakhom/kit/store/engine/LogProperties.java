package org.prachakhom.kit.store.engine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The log of the service.
 *
 * @param snapshotEvery events of one aggregate after which its state is kept
 * @param cachedAggregates aggregates kept in memory
 */
@ConfigurationProperties("prachakhom.log")
public record LogProperties(
        @DefaultValue("100") int snapshotEvery,
        @DefaultValue("2000") int cachedAggregates) {}
