/** How the gateway keeps secrets: derived keys, hashes, sealed bytes, one-time codes. */
@NullMarked
package org.prachakhom.gateway.secrets;

import org.jspecify.annotations.NullMarked;
