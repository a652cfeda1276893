package org.prachakhom.issue.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What an entry of a register said from a moment on: {@code content} by the names of its parts, {@code changed} the names of
 * those that said something else before, {@code by} who changed it, in which role.
 */
record RegisterEntry(
        long version, Instant at, String by, String role, Map<String, Object> content, List<String> changed) {}
