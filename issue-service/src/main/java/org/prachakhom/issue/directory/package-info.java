/** Municipalities and their registers, from agencies to prepared texts: what reads them, and what they said before. */
@NullMarked
package org.prachakhom.issue.directory;

import org.jspecify.annotations.NullMarked;
