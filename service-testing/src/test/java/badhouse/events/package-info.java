/** Planted violations of the house rules. */
@NullMarked
package badhouse.events;

import org.jspecify.annotations.NullMarked;
