/** What becomes of pictures that people send. */
@org.jspecify.annotations.NullMarked
package org.prachakhom.kit.media;
