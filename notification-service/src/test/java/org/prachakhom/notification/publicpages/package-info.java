/** Tests of what everyone reads. */
@NullMarked
package org.prachakhom.notification.publicpages;

import org.jspecify.annotations.NullMarked;
