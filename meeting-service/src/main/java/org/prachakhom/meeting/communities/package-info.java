/** The register of communities (HH3). */
@NullMarked
package org.prachakhom.meeting.communities;

import org.jspecify.annotations.NullMarked;
