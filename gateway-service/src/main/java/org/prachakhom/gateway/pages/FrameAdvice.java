package org.prachakhom.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.frame.Frame;
import org.prachakhom.gateway.frame.Reader;
import org.prachakhom.gateway.pages.form.Mistakes;
import org.prachakhom.gateway.pages.form.Refusals;
import org.prachakhom.gateway.signin.SignedIn;
import org.prachakhom.gateway.signin.SignedInToken;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives every page its frame, and nothing wrong until something is. */
@ControllerAdvice(basePackages = "org.prachakhom.gateway")
final class FrameAdvice {

    @ModelAttribute
    void frame(HttpServletRequest request, @RequestParam(required = false) @Nullable String done, Model page) {
        page.addAttribute("frame", Frame.of(request, readerNow()));
        page.addAttribute("done", done != null && done.matches("[a-z-]{1,30}") ? done : null);
        page.addAttribute(Refusals.ATTRIBUTE, Mistakes.none());
    }

    /** Who is signed in at this request, or null. */
    static @Nullable Reader readerNow() {
        SignedIn me = SignedInToken.personNow();
        return me == null ? null : new Reader(me.name(), me.municipality(), me.roles());
    }
}
