@NullMarked
package org.prachakhom.issue.references;

import org.jspecify.annotations.NullMarked;
