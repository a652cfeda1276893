/** Planted violations of the house rules. */
@NullMarked
package badhouse.issue.right;

import org.jspecify.annotations.NullMarked;
