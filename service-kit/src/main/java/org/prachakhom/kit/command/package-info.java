/** Sending commands, from requests and from policies. */
@NullMarked
package org.prachakhom.kit.command;

import org.jspecify.annotations.NullMarked;
