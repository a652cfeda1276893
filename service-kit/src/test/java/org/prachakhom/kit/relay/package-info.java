@NullMarked
package org.prachakhom.kit.relay;

import org.jspecify.annotations.NullMarked;
