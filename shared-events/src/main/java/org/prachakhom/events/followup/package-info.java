/** Facts about checks on site. */
@NullMarked
package org.prachakhom.events.followup;

import org.jspecify.annotations.NullMarked;
