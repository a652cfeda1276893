/** Follow-up on site, and the figures of progress. */
@NullMarked
package org.prachakhom.committee;

import org.jspecify.annotations.NullMarked;
