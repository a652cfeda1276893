/** What surrounds every page: who reads it, in which language, size and contrast, and where they can go. */
@NullMarked
package org.prachakhom.gateway.frame;

import org.jspecify.annotations.NullMarked;
