@NullMarked
package org.prachakhom.issue.sight;

import org.jspecify.annotations.NullMarked;
