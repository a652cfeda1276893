/** What somebody has been told. */
@NullMarked
package org.prachakhom.gateway.pages.notices;

import org.jspecify.annotations.NullMarked;
