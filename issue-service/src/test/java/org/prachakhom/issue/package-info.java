@NullMarked
package org.prachakhom.issue;

import org.jspecify.annotations.NullMarked;
