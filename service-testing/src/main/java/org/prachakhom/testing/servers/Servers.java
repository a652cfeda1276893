package org.prachakhom.testing.servers;

import org.prachakhom.stack.ServiceDatabase;

/** A PostgreSQL and a Kafka for the tests of this JVM. */
interface Servers {

    /** Makes the database with its roles and answers its JDBC address. */
    String createDatabase(ServiceDatabase database);

    /** What Kafka's clients connect to. */
    String bootstrap();
}
