@NullMarked
package org.prachakhom.kit.processing;

import org.jspecify.annotations.NullMarked;
