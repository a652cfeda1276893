/** Pictures that people send: made anew without anything but their pixels, and kept by tenant and content. */
@NullMarked
package org.prachakhom.kit.media;

import org.jspecify.annotations.NullMarked;
