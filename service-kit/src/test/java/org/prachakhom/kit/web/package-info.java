/** Tests. */
@NullMarked
package org.prachakhom.kit.web;

import org.jspecify.annotations.NullMarked;
