/** The description of the HTTP API, generated from the code (OpenAPI 3.1). */
@NullMarked
package org.prachakhom.kit.openapi;

import org.jspecify.annotations.NullMarked;
