/** Cases that harm what lies between two processes: slow, narrow, cut, frozen, or open at one end only. */
@NullMarked
package org.prachakhom.drill.proxy;

import org.jspecify.annotations.NullMarked;
