@NullMarked
package org.prachakhom.issue.standing;

import org.jspecify.annotations.NullMarked;
