/** The published language: facts that cross a service border. Names are for ever; changes only add. */
@NullMarked
package org.prachakhom.events;

import org.jspecify.annotations.NullMarked;
