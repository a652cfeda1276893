/** The stack that a drill harms, and a municipality of its own with the people who send the requests. */
@NullMarked
package org.prachakhom.drill.town;

import org.jspecify.annotations.NullMarked;
