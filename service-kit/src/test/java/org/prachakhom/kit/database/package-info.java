@NullMarked
package org.prachakhom.kit.database;

import org.jspecify.annotations.NullMarked;
