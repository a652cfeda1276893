package org.prachakhom.gateway.pages.secretary;

import java.util.Locale;
import org.prachakhom.gateway.pages.Dates;
import org.prachakhom.gateway.pages.client.MeetingService.Meeting;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a meeting is called: its kind, its number, and the fiscal year in the era of the language. */
@Component
final class MeetingNames {
    private final MessageSource messages;
    private final Dates dates;

    MeetingNames(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    String of(Meeting meeting) {
        Locale locale = LocaleContextHolder.getLocale();
        String kind = messages.getMessage("kind." + meeting.kind(), null, meeting.kind(), locale);
        Object[] words = {kind, String.valueOf(meeting.number()), dates.year(meeting.fiscalYear())};
        return messages.getMessage("meeting.name", words, locale);
    }
}
