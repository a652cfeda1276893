@NullMarked
package org.prachakhom.kit.command;

import org.jspecify.annotations.NullMarked;
