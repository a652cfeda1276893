/** What a form sends, and what comes back when a service refuses it. */
@NullMarked
package org.prachakhom.gateway.pages.form;

import org.jspecify.annotations.NullMarked;
