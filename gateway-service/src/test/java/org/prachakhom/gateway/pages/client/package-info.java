@NullMarked
package org.prachakhom.gateway.pages.client;

import org.jspecify.annotations.NullMarked;
