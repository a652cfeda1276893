package org.prachakhom.events.value;

/** What a filer answered to the question of a category that has this code. */
public record Answer(String question, SealedText text) {}
