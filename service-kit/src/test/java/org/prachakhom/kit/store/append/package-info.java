@NullMarked
package org.prachakhom.kit.store.append;

import org.jspecify.annotations.NullMarked;
