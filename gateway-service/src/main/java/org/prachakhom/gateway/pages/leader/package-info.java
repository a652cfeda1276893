/** What the leader of a community does: look after it, and file an issue. */
@NullMarked
package org.prachakhom.gateway.pages.leader;

import org.jspecify.annotations.NullMarked;
