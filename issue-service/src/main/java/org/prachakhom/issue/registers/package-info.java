/** The registers of a municipality, from agencies to prepared texts, and the municipality itself: what changes them. */
@NullMarked
package org.prachakhom.issue.registers;

import org.jspecify.annotations.NullMarked;
