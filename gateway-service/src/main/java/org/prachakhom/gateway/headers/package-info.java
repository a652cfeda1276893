/** Headers that hold for every request and every answer. */
@NullMarked
package org.prachakhom.gateway.headers;

import org.jspecify.annotations.NullMarked;
