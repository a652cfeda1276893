@NullMarked
package org.prachakhom.issue.lifecycle;

import org.jspecify.annotations.NullMarked;
