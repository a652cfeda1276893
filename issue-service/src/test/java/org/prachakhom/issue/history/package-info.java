@NullMarked
package org.prachakhom.issue.history;

import org.jspecify.annotations.NullMarked;
