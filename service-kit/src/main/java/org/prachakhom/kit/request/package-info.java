/** What every request passes on its way in, before an API method is chosen: its tenant, its body, its JSON. */
@NullMarked
package org.prachakhom.kit.request;

import org.jspecify.annotations.NullMarked;
