@NullMarked
package org.prachakhom.kit.relay.source;

import org.jspecify.annotations.NullMarked;
