@NullMarked
package org.prachakhom.issue.numbering;

import org.jspecify.annotations.NullMarked;
