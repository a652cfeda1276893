/** Facts about what is made public and who is told. */
@NullMarked
package org.prachakhom.events.publication;

import org.jspecify.annotations.NullMarked;
