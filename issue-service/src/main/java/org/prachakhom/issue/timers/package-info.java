/** When something is due on an issue next: kept in the database, and told once the moment has come. */
@NullMarked
package org.prachakhom.issue.timers;

import org.jspecify.annotations.NullMarked;
