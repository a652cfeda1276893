/** Planted violations of the house rules. */
@NullMarked
package badhouse.issue.casework;

import org.jspecify.annotations.NullMarked;
