/** Tests of clearing and requesting. */
@NullMarked
package org.prachakhom.notification.publication;

import org.jspecify.annotations.NullMarked;
