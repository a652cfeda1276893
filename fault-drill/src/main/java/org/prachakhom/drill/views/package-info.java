/** Cases that leave the processes alone and harm what they rely on: their views, and their clocks. */
@NullMarked
package org.prachakhom.drill.views;

import org.jspecify.annotations.NullMarked;
