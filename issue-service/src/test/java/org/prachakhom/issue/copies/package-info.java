@NullMarked
package org.prachakhom.issue.copies;

import org.jspecify.annotations.NullMarked;
