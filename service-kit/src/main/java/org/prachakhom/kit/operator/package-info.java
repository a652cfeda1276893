/** What operators see and do, on the management port alone: it is never routed, and the service port answers nothing of it. */
@NullMarked
package org.prachakhom.kit.operator;

import org.jspecify.annotations.NullMarked;
