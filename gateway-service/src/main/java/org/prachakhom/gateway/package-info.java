/** The one door: routes, limits, problem documents and the pages for people. */
@NullMarked
package org.prachakhom.gateway;

import org.jspecify.annotations.NullMarked;
