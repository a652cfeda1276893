/** The first page of everybody, and where signing in leads. */
@NullMarked
package org.prachakhom.gateway.pages.home;

import org.jspecify.annotations.NullMarked;
