package org.prachakhom.gateway.pages.home;

import java.util.List;
import org.prachakhom.gateway.GatewayProperties;
import org.prachakhom.gateway.frame.Place;
import org.prachakhom.gateway.pages.open.Towns;
import org.prachakhom.gateway.signin.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what this is, the municipalities whose results everyone reads, and the door for who works here. */
@Controller
final class HomePage {
    private final GatewayProperties properties;
    private final Towns towns;

    HomePage(GatewayProperties properties, Towns towns) {
        this.properties = properties;
        this.towns = towns;
    }

    @GetMapping("/")
    String home(Model page) {
        page.addAttribute(
                "towns", properties.municipalities().stream().map(towns::of).toList());
        return "home/home";
    }

    /** Where signing in leads: to the first place of the reader's roles. */
    @GetMapping("/home")
    String own(SignedIn me) {
        List<Place> places = Place.of(me.roles());
        return "redirect:" + (places.isEmpty() ? "/" : places.getFirst().path());
    }
}
