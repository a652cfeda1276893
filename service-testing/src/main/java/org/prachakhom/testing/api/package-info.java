/** Tests of the HTTP API that every service runs: its description, its errors. */
@NullMarked
package org.prachakhom.testing.api;

import org.jspecify.annotations.NullMarked;
