/** Tests of who is told what. */
@NullMarked
package org.prachakhom.notification.notices;

import org.jspecify.annotations.NullMarked;
