/** Who has to be told what, once; and what each reader has been told. */
@NullMarked
package org.prachakhom.notification.notices;

import org.jspecify.annotations.NullMarked;
