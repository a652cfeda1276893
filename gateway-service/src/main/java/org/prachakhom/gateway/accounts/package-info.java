/** Who may sign in, in which roles and for how long; slips for those who do not have a password yet. */
@NullMarked
package org.prachakhom.gateway.accounts;

import org.jspecify.annotations.NullMarked;
