/** What a caller may ask, how much, and how often. */
@NullMarked
package org.prachakhom.gateway.limits;

import org.jspecify.annotations.NullMarked;
