@NullMarked
package org.prachakhom.gateway.signin;

import org.jspecify.annotations.NullMarked;
