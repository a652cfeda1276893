/** What docker-compose.yml and the manifests of Kubernetes say, read without an engine and without a cluster. */
@NullMarked
package org.prachakhom.deployment;

import org.jspecify.annotations.NullMarked;
