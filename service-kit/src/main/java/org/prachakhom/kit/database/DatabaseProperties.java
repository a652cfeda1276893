package org.prachakhom.kit.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The database of the service.
 *
 * @param url JDBC URL
 * @param writerUser role that owns the database: appender, relay, processors, migrations
 * @param readerUser role that answers requests, bound to one tenant by row-level security
 * @param writerPool connections of the writer at most, besides the appender's own
 * @param readerPool connections of the reader at most
 */
@ConfigurationProperties("prachakhom.database")
public record DatabaseProperties(
        String url,
        String writerUser,
        @DefaultValue("") String writerPassword,
        String readerUser,
        @DefaultValue("") String readerPassword,
        @DefaultValue("12") int writerPool,
        @DefaultValue("8") int readerPool) {}
