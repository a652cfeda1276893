/** A rule that refuses, and the one exception that says so. */
@NullMarked
package org.prachakhom.kit.rule;

import org.jspecify.annotations.NullMarked;
