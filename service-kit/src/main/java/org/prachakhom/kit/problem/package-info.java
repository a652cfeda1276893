/** Problem documents (RFC 9457) in Thai and English, on every path that can fail. */
@NullMarked
package org.prachakhom.kit.problem;

import org.jspecify.annotations.NullMarked;
