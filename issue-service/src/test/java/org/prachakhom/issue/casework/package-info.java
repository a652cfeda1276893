@NullMarked
package org.prachakhom.issue.casework;

import org.jspecify.annotations.NullMarked;
