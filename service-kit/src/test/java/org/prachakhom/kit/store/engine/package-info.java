@NullMarked
package org.prachakhom.kit.store.engine;

import org.jspecify.annotations.NullMarked;
