package org.prachakhom.gateway.pages.issue;

import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.IssueService.Deed;
import org.prachakhom.gateway.pages.client.Registers.Names;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells an event of an issue in a sentence; one that this version does not know by its name. */
@Component("story")
final class StoryWords {
    private final MessageSource messages;

    StoryWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence, in the language of the page: the service's own, or this one's where it has none. */
    public @Nullable String of(Deed deed, Names names) {
        String told = deed.words();
        String community = text(deed.detail("community"));
        if (told != null) {
            return community == null ? told : withName(told, community, names.community(community));
        }
        return tell(deed, names);
    }

    /** The service knows a community by its code alone. */
    private static String withName(String told, String code, String name) {
        return name.equals(code)
                ? told
                : told.replace("ชุมชน " + code, name).replace("community " + code, name);
    }

    private @Nullable String tell(Deed deed, Names names) {
        Object[] words = {
            names.agency(text(deed.detail("agency"))),
            text(deed.detail("claim")),
            names.category(text(deed.detail("category"))),
            priority(deed.detail("priority"))
        };
        return messages.getMessage("story." + deed.type(), words, deed.type(), LocaleContextHolder.getLocale());
    }

    private @Nullable String priority(@Nullable Object priority) {
        return priority == null
                ? ""
                : messages.getMessage(
                        "priority." + priority, null, String.valueOf(priority), LocaleContextHolder.getLocale());
    }

    private static @Nullable String text(@Nullable Object detail) {
        return detail == null ? null : detail.toString();
    }
}
