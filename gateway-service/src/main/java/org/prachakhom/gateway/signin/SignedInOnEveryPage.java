package org.prachakhom.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.prachakhom.gateway.failure.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Every page knows who is signed in ({@code signedIn}, or null) and its language ({@code language}). */
@ControllerAdvice(annotations = Controller.class)
final class SignedInOnEveryPage {

    @ModelAttribute
    void add(HttpServletRequest request, Model page) {
        page.addAttribute("signedIn", SignedInArguments.now());
        page.addAttribute("language", Language.ofPage(request).getLanguage());
    }
}
