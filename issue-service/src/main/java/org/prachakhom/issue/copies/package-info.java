/** Communities and meetings as meeting-service told them. */
@NullMarked
package org.prachakhom.issue.copies;

import org.jspecify.annotations.NullMarked;
