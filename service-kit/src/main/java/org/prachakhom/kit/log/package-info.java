/** Reading the log as it is stored: rows, their messages, and the source that feeds event processors. */
@NullMarked
package org.prachakhom.kit.log;

import org.jspecify.annotations.NullMarked;
