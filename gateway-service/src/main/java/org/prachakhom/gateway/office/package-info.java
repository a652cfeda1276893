/** Where accounts are kept: the pages and the API of administrators, secretaries and operators. */
@NullMarked
package org.prachakhom.gateway.office;

import org.jspecify.annotations.NullMarked;
