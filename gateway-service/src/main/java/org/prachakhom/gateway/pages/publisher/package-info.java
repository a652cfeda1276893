/** What a publisher does: clear texts and publish. */
@NullMarked
package org.prachakhom.gateway.pages.publisher;

import org.jspecify.annotations.NullMarked;
