package org.prachakhom.committee.registry;

import org.jspecify.annotations.Nullable;

/** A code and what it stands for; the names are null while the register's entry has not arrived here. */
public record Named(
        String code, @Nullable String nameTh, @Nullable String nameEn) {}
