/** Figures for those who monitor. */
@NullMarked
package org.prachakhom.committee.progress;

import org.jspecify.annotations.NullMarked;
