@NullMarked
package org.prachakhom.issue.photos;

import org.jspecify.annotations.NullMarked;
