/** Typed text: sealed when stored, opened when shown, unreadable once its key is destroyed. */
@NullMarked
package org.prachakhom.kit.text;

import org.jspecify.annotations.NullMarked;
