/** Planted violations of the house rules. */
@NullMarked
package badhouse.issue.filing;

import org.jspecify.annotations.NullMarked;
