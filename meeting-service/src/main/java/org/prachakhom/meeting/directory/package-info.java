/** The register of communities, as people read it. */
@NullMarked
package org.prachakhom.meeting.directory;

import org.jspecify.annotations.NullMarked;
