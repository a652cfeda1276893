@NullMarked
package org.prachakhom.issue.register;

import org.jspecify.annotations.NullMarked;
