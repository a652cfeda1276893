/** Municipalities, agencies, categories and service levels: what changes them. */
@NullMarked
package org.prachakhom.issue.registers;

import org.jspecify.annotations.NullMarked;
