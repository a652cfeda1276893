/** Connections to the database of the service: one role that writes, one that reads within a tenant. */
@NullMarked
package org.prachakhom.kit.database;

import org.jspecify.annotations.NullMarked;
