/** Tests of the gateway against a service that is really there. */
@NullMarked
package org.prachakhom.gateway;

import org.jspecify.annotations.NullMarked;
