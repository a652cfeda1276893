/** Issues that a municipality kept on paper or in a spreadsheet: read from a table and checked. */
@NullMarked
package org.prachakhom.issue.intake;

import org.jspecify.annotations.NullMarked;
