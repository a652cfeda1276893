/** The pages in a real browser: what people press, what they see, and whether everyone can use it. */
@NullMarked
package org.prachakhom.journeys.browser;

import org.jspecify.annotations.NullMarked;
