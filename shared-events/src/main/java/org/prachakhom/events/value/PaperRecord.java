package org.prachakhom.events.value;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an issue stood before it was entered: its {@code reference} there, and the day it was raised, if known. */
public record PaperRecord(String reference, @Nullable Instant raisedAt) {}
