/** The registers of a municipality, and the municipalities of the installation. */
@NullMarked
package org.prachakhom.gateway.pages.admin;

import org.jspecify.annotations.NullMarked;
