@NullMarked
package org.prachakhom.gateway.secrets;

import org.jspecify.annotations.NullMarked;
