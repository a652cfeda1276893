package org.prachakhom.gateway.pages.secretary;

import java.util.Locale;
import org.prachakhom.gateway.pages.client.MeetingService.Meeting;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a meeting is called: its kind, its number, and the fiscal year in the era of the language. */
@Component
final class MeetingNames {
    private static final int BUDDHIST_ERA = 543;

    private final MessageSource messages;

    MeetingNames(MessageSource messages) {
        this.messages = messages;
    }

    String of(Meeting meeting) {
        Locale locale = LocaleContextHolder.getLocale();
        int year = locale.getLanguage().equals("en") ? meeting.fiscalYear() - BUDDHIST_ERA : meeting.fiscalYear();
        String kind = messages.getMessage("kind." + meeting.kind(), null, meeting.kind(), locale);
        Object[] words = {kind, String.valueOf(meeting.number()), String.valueOf(year)};
        return messages.getMessage("meeting.name", words, locale);
    }
}
