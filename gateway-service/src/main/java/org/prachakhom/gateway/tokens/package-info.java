/** Access tokens: the keys that sign them, what they say, and who gets them. */
@NullMarked
package org.prachakhom.gateway.tokens;

import org.jspecify.annotations.NullMarked;
