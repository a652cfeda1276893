/** Issues of communities, and the registers of a municipality. */
@NullMarked
package org.prachakhom.issue;

import org.jspecify.annotations.NullMarked;
