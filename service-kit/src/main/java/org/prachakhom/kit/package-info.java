/** What the four event-sourced services share; it knows no domain word. */
@NullMarked
package org.prachakhom.kit;

import org.jspecify.annotations.NullMarked;
