/** Planted violations of the house rules. */
@NullMarked
package badhouse.issue.left;

import org.jspecify.annotations.NullMarked;
