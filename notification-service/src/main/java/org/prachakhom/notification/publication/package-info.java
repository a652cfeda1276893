/** Clearing the text of a decided issue and asking for its publication. */
@NullMarked
package org.prachakhom.notification.publication;

import org.jspecify.annotations.NullMarked;
