/** What is made public, and who is told. */
@NullMarked
package org.prachakhom.notification;

import org.jspecify.annotations.NullMarked;
