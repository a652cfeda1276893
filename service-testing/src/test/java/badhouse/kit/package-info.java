/** Planted violations of the house rules. */
@NullMarked
package badhouse.kit;

import org.jspecify.annotations.NullMarked;
