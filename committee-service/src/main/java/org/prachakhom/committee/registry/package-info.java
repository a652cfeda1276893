/** Names copied from the registers of other services. */
@NullMarked
package org.prachakhom.committee.registry;

import org.jspecify.annotations.NullMarked;
