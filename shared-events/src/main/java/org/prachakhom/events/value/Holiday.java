package org.prachakhom.events.value;

import java.time.LocalDate;

/** A public holiday of a municipality's calendar, a substitute for one among them. */
public record Holiday(LocalDate day, String nameTh, String nameEn) {}
