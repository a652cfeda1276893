/** Planted violations of the house rules. */
@NullMarked
package badhouse.issue.list;

import org.jspecify.annotations.NullMarked;
