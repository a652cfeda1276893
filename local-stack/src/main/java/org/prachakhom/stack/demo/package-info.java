/** The demonstration: the registers of two municipalities, and one month of Hua Hin. */
@NullMarked
package org.prachakhom.stack.demo;

import org.jspecify.annotations.NullMarked;
