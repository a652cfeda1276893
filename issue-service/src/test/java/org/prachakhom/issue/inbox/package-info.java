@NullMarked
package org.prachakhom.issue.inbox;

import org.jspecify.annotations.NullMarked;
