/** What everyone may read, without a login. */
@NullMarked
package org.prachakhom.notification.publicpages;

import org.jspecify.annotations.NullMarked;
