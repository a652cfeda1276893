/** Municipalities, agencies, categories and service levels: what reads them. */
@NullMarked
package org.prachakhom.issue.directory;

import org.jspecify.annotations.NullMarked;
