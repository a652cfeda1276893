/** What an officer does: the inbox of the agency, starting, reporting, claiming. */
@NullMarked
package org.prachakhom.gateway.pages.officer;

import org.jspecify.annotations.NullMarked;
