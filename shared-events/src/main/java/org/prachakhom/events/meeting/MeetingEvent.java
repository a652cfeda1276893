package org.prachakhom.events.meeting;

import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.StreamFamily;

/** One meeting, from its date to its frozen agenda (HH1). */
@StreamFamily("meeting")
public sealed interface MeetingEvent extends PublishedEvent
        permits MeetingScheduled, MeetingOpened, AttendanceRecorded, MeetingClosed, AgendaFrozen {}
