/** Planted violations of the house rules. */
@NullMarked
package badhouse;

import org.jspecify.annotations.NullMarked;
