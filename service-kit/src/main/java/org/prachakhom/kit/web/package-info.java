/** HTTP: problem documents, idempotency keys, versions, paging, freshness. */
@NullMarked
package org.prachakhom.kit.web;

import org.jspecify.annotations.NullMarked;
