/** Tests of the service as a whole. */
@NullMarked
package org.prachakhom.meeting;

import org.jspecify.annotations.NullMarked;
