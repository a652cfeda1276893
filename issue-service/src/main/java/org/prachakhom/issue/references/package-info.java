/** What a command names and others registered: looked up, waited for, refused when unknown. */
@NullMarked
package org.prachakhom.issue.references;

import org.jspecify.annotations.NullMarked;
