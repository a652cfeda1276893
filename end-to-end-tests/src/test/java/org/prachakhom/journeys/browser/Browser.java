package org.prachakhom.journeys.browser;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's Chromium, in which somebody reads, types and presses. It waits for what a page shows, never for a time. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int HEIGHT = 800;

    private final URI home;
    private final ChromeDriver driver;
    private int presses;

    private Browser(URI home, ChromeDriver driver) {
        this.home = home;
        this.driver = driver;
    }

    /** What has to be installed, or null when everything is there. */
    static @Nullable String missing() {
        return Stream.of(CHROMIUM, DRIVER).allMatch(Files::isExecutable)
                ? null
                : "browser: NOT RUN, because " + CHROMIUM + " or " + DRIVER
                        + " is missing (Debian: apt-get install chromium chromium-driver)";
    }

    /** A browser without cookies that looks at the gateway at {@code home}. */
    static Browser at(URI home) {
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options());
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return new Browser(home, driver);
    }

    private static ChromeOptions options() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-device-scale-factor=1",
                "--hide-scrollbars",
                "--force-prefers-reduced-motion",
                "--lang=th");
        return options;
    }

    /** The only host that pages may ask. */
    String host() {
        return home.getHost();
    }

    /** Makes the page this many CSS pixels wide. */
    void resize(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Whether pages may run scripts. */
    void scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** Forgets whoever was here, and what they had loaded. */
    void forget() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
    }

    /** Goes on as the one whose cookies these are, with nobody's choices of language, size and contrast. */
    void become(Set<Cookie> cookies) {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        cookies.forEach(cookie -> remember(cookie.getName(), cookie.getValue()));
    }

    /** As if the reader had chosen so. */
    void remember(String name, String value) {
        driver.executeCdpCommand(
                "Network.setCookie", Map.of("name", name, "value", value, "url", home.toString(), "path", "/"));
    }

    Set<Cookie> cookies() {
        return driver.manage().getCookies();
    }

    void open(String path) {
        driver.get(home.resolve(path).toString());
    }

    /** The path of the page that is shown, with its query. */
    String path() {
        URI at = URI.create(driver.getCurrentUrl());
        return at.getPath() + (at.getQuery() == null ? "" : "?" + at.getQuery());
    }

    /** Every text of the page. */
    String text() {
        return on(By.tagName("body"), WebElement::getText);
    }

    /** Presses the first thing that fits, counts it, and waits for the page that it leads to, if any. */
    void press(String css) {
        press(By.cssSelector(css));
    }

    /** Presses the link with this text. */
    void follow(String text) {
        press(By.partialLinkText(text));
    }

    private void press(By by) {
        presses++;
        on(by, element -> {
            element.click();
            return true;
        });
    }

    /** Presses into a field and types. */
    void type(String css, String text) {
        presses++;
        on(By.cssSelector(css), field -> {
            field.clear();
            field.sendKeys(text);
            return true;
        });
    }

    void choose(String css, Path file) {
        on(By.cssSelector(css), field -> {
            field.sendKeys(file.toString());
            return true;
        });
    }

    /** Whether the picture is there and can be seen. */
    boolean shows(String css) {
        String see =
                "const it = document.querySelector(arguments[0]); it?.scrollIntoView(); return it?.naturalWidth > 0";
        return Boolean.TRUE.equals(driver.executeScript(see, css));
    }

    /** Gives day and time as the picker of the browser would; each browser and language has another. */
    void pickTime(String css, String isoTime) {
        presses++;
        on(By.cssSelector(css), field -> {
            driver.executeScript("arguments[0].value = arguments[1]", field, isoTime);
            return true;
        });
    }

    /** Sends keys to where the cursor is, without a press. */
    void keys(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Waits until something fits. */
    void awaits(String css) {
        on(By.cssSelector(css), _ -> true);
    }

    /** Does it to the first that fits, again while the page with it is giving way to the next one. */
    private <T> T on(By by, Function<WebElement, T> deed) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(page -> deed.apply(page.findElement(by)));
    }

    /** Whether anything fits now. */
    boolean has(String css) {
        return !driver.findElements(By.cssSelector(css)).isEmpty();
    }

    int count(String css) {
        return driver.findElements(By.cssSelector(css)).size();
    }

    /** The text of the first that fits. */
    String text(String css) {
        return on(By.cssSelector(css), WebElement::getText);
    }

    /** What a field holds. */
    String value(String css) {
        return on(By.cssSelector(css), field -> String.valueOf(field.getDomProperty("value")));
    }

    String attribute(String css, String name) {
        return on(By.cssSelector(css), element -> String.valueOf(element.getDomAttribute(name)));
    }

    /** How often something was pressed since the last asking. */
    int presses() {
        int counted = presses;
        presses = 0;
        return counted;
    }

    ChromeDriver driver() {
        return driver;
    }

    /** A picture of the whole page, as PNG. */
    byte[] picture() {
        Object data = driver.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
                .get("data");
        return Base64.getDecoder().decode(String.valueOf(data));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
