/** Communities and their meetings. */
@NullMarked
package org.prachakhom.meeting;

import org.jspecify.annotations.NullMarked;
