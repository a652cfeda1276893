/** Tests of the service as a whole. */
@NullMarked
package org.prachakhom.committee;

import org.jspecify.annotations.NullMarked;
