/** Test support that the event-sourced services share; no domain word. */
@NullMarked
package org.prachakhom.testing;

import org.jspecify.annotations.NullMarked;
