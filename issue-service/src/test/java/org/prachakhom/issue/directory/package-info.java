@NullMarked
package org.prachakhom.issue.directory;

import org.jspecify.annotations.NullMarked;
