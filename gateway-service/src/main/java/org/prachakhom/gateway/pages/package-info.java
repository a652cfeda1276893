/** The pages that the gateway shows to people. */
@NullMarked
package org.prachakhom.gateway.pages;

import org.jspecify.annotations.NullMarked;
