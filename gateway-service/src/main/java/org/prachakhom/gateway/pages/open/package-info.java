/** What everyone reads without signing in. */
@NullMarked
package org.prachakhom.gateway.pages.open;

import org.jspecify.annotations.NullMarked;
