/** Tests of sealed text. */
@NullMarked
package org.prachakhom.kit.text;

import org.jspecify.annotations.NullMarked;
