/** Tables that come as CSV: read, checked line by line, and reported on. */
@NullMarked
package org.prachakhom.issue.tables;

import org.jspecify.annotations.NullMarked;
