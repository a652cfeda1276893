/** Planted violations of the house rules. */
@NullMarked
package badhouse.issue.util;

import org.jspecify.annotations.NullMarked;
