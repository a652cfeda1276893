/** A plain Spring Boot application with one table an entity: what the event-sourced services are measured against. */
@org.jspecify.annotations.NullMarked
package org.prachakhom.bench.crud;
