/** Facts about communities and meetings. */
@NullMarked
package org.prachakhom.events.meeting;

import org.jspecify.annotations.NullMarked;
