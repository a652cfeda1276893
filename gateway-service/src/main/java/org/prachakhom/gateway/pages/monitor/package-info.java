/** Figures that lead to the issues behind them. */
@NullMarked
package org.prachakhom.gateway.pages.monitor;

import org.jspecify.annotations.NullMarked;
