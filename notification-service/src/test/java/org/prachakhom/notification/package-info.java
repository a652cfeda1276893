/** Checks of the whole service. */
@NullMarked
package org.prachakhom.notification;

import org.jspecify.annotations.NullMarked;
