@NullMarked
package org.prachakhom.gateway.provider;

import org.jspecify.annotations.NullMarked;
