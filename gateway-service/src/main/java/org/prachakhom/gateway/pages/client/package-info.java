/** The four services as the pages see them: their API as interfaces, called with the reader's own token. */
@NullMarked
package org.prachakhom.gateway.pages.client;

import org.jspecify.annotations.NullMarked;
