/** Every operation of the services, from their own descriptions. */
@NullMarked
package org.prachakhom.gateway.pages.api;

import org.jspecify.annotations.NullMarked;
