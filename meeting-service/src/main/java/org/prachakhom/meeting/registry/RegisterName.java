package org.prachakhom.meeting.registry;

/** What an entry of a register is called. */
public record RegisterName(String nameTh, String nameEn) {}
