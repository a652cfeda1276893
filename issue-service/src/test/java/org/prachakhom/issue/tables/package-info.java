@NullMarked
package org.prachakhom.issue.tables;

import org.jspecify.annotations.NullMarked;
