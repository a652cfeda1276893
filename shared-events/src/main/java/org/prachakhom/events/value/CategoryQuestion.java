package org.prachakhom.events.value;

/** What a category asks who files under it; an issue cannot be filed without an answer that is {@code required}. */
public record CategoryQuestion(String code, String textTh, String textEn, boolean required) {}
