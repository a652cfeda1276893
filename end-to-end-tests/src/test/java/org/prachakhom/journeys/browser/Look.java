package org.prachakhom.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Looks at a page as it stands: whether everyone can use it, whether anything sticks out, and keeps a picture. */
final class Look {
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** Pictures are compared by people: they replace the committed ones, made small, only when asked to (-Dapprove). */
    private static final boolean APPROVED = System.getProperty("approve") != null;

    private static final Path SCREENS =
            APPROVED ? Path.of("..", "docs", "screens").toAbsolutePath().normalize() : Path.of("target", "screens");

    /** What is wider than the page, and texts that are cut off or lie on each other. */
    private static final String FAULTS = """
            const faults = [];
            const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth > width) faults.push('the page is ' + document.documentElement.scrollWidth + ' wide');
            const name = (e) => e.tagName.toLowerCase() + (e.className ? '.' + String(e.className.baseVal ?? e.className).split(' ').join('.') : '')
                + ' "' + e.textContent.trim().slice(0, 40) + '"';
            for (const e of document.querySelectorAll('main *, header *, nav *, footer *')) {
              const box = e.getBoundingClientRect();
              const style = getComputedStyle(e);
              if (!box.width || !box.height || e.closest('.hidden-text, svg, thead, datalist') || style.visibility === 'hidden' || style.clipPath !== 'none') continue;
              if (box.right > width + 1 || box.left < -1) faults.push(name(e) + ' sticks out to ' + Math.round(box.right));
              if (style.overflow === 'hidden' && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
                faults.push(name(e) + ' is cut off');
              if (['A', 'BUTTON', 'INPUT', 'SELECT'].includes(e.tagName) && !e.closest('p, li, td, dd, .hint, caption, blockquote, .pick')
                  && (box.width < 24 || box.height < 24) && e.type !== 'radio' && e.type !== 'checkbox')
                faults.push(name(e) + ' is only ' + Math.round(box.width) + ' x ' + Math.round(box.height));
            }
            const parts = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, td, th, dd, label, span, .button), header :is(strong, a, button)')]
              .filter((e) => !e.children.length && e.getBoundingClientRect().height && !e.closest('.hidden-text, thead'));
            const meet = (a, b) => a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
            for (let i = 0; i + 1 < parts.length; i++) {
              const lines = [...parts[i + 1].getClientRects()];
              if (!parts[i].contains(parts[i + 1]) && [...parts[i].getClientRects()].some((a) => lines.some((b) => meet(a, b))))
                faults.push(name(parts[i]) + ' lies on ' + name(parts[i + 1]));
            }
            return faults;
            """;

    private final Browser browser;

    Look(Browser browser) {
        this.browser = browser;
    }

    /** Nothing sticks out, is cut off or lies on another. */
    void isInPlace(String page) {
        assertThat(faults()).as(page).isEmpty();
    }

    /** Nothing is against WCAG 2.2 AA either. */
    @SuppressWarnings("deprecation") // no other way is told to analyse in the page itself
    void isFine(String page) {
        isInPlace(page);
        // In the page itself: another window for each analysis takes longer than the analysis, and is lost now and
        // then.
        List<Rule> violations = new AxeBuilder()
                .setLegacyMode()
                .disableIframeTesting()
                .withTags(WCAG_22_AA)
                .analyze(browser.driver())
                .getViolations();
        assertThat(violations.stream().map(Look::inWords).toList()).as(page).isEmpty();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }

    /** As {@link #isFine}, and a picture of it is kept. */
    void isFineAndKept(String page, int width) {
        isFine(page + " at " + width);
        keep(page + "-" + width);
    }

    /** Keeps a picture. */
    void keep(String name) {
        try {
            Files.createDirectories(SCREENS);
            byte[] picture = browser.picture();
            Files.write(SCREENS.resolve(name + ".png"), APPROVED ? SmallPng.of(picture) : picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What sticks out, is cut off, lies on another, or is too small to be pressed. */
    List<?> faults() {
        Object found = browser.driver().executeScript(FAULTS);
        return found instanceof List<?> faults ? faults : List.of("the page could not be measured");
    }
}
