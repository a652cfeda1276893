/** A whole service under test, on a real database and a real broker. */
@NullMarked
package org.prachakhom.testing.service;

import org.jspecify.annotations.NullMarked;
