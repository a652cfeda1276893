/** Photos: how they come in, which of them an issue shows, and how they go for good. */
@NullMarked
package org.prachakhom.issue.photos;

import org.jspecify.annotations.NullMarked;
