package io.github.partnergateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The rendered reference in a real browser, which needs Debian's packages chromium and chromium-driver. */
class ReferenceInBrowserTest {

    private static final String PAGE =
            RunningSandbox.baseUrl().resolve("/_reference/").toString();
    private static final Path PICTURES = Path.of("target", "reference");

    private ChromeDriver browser;

    @BeforeEach
    void open() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1280,2400");
        options.setCapability("goog:loggingPrefs", logs);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                        .build(),
                options);
        browser.get(PAGE);
        await().until(() -> browser.findElements(By.className("opblock")).size() == 3);
    }

    @AfterEach
    void nothingIsWrongAndNothingComesFromElsewhere() throws Exception {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve("last.png"), browser.getScreenshotAs(OutputType.BYTES));
        List<LogEntry> complaints = browser.manage().logs().get(LogType.BROWSER).getAll();
        Object loaded = browser.executeScript("return performance.getEntriesByType('resource').map(e => e.name)");
        browser.quit();

        assertThat(complaints).isEmpty();
        assertThat(loaded)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSizeGreaterThan(5)
                .allSatisfy(address -> assertThat(address.toString())
                        .matches(from ->
                                from.startsWith(RunningSandbox.baseUrl().toString()) || from.startsWith("data:")));
    }

    private WebElement open(String operation) {
        WebElement block = browser.findElement(By.id("operations-" + operation));
        block.findElement(By.className("opblock-summary-control")).click();
        await().until(() -> !block.findElements(By.className("code-samples")).isEmpty());
        return block;
    }

    private static void click(WebElement within, String button) {
        within.findElement(By.xpath(".//button[normalize-space()='" + button + "']"))
                .click();
    }

    @Test
    void showsSamplesForTheShellAndInJava() throws Exception {
        WebElement createPayments = open("Payments-CreatePayments");
        WebElement samples = createPayments.findElement(By.className("code-samples"));

        assertThat(samples.getText()).contains("curl -i -X POST", "X-Reference-Id", "\"amount\": \"1000\"");
        click(samples, "Java");
        assertThat(samples.getText()).contains("PaymentsClient.builder()", "new BigDecimal(\"1000\")");
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve("java.png"), createPayments.getScreenshotAs(OutputType.BYTES));
    }

    @Test
    void triesACallAtThisSandbox() {
        click(browser.findElement(By.className("auth-wrapper")), "Authorize");
        WebElement dialog = browser.findElement(By.className("modal-ux"));
        fill(dialog, "input[name='username']", Sandbox.API_USER);
        fill(dialog, "input[name='password']", Sandbox.API_KEY);
        fill(dialog, "#api_key_value", Sandbox.SUBSCRIPTION_KEY);
        dialog.findElements(By.cssSelector("button.authorize")).forEach(WebElement::click);
        click(dialog, "Close");
        WebElement createAccessToken = open("AccessTokens-CreateAccessToken");

        click(createAccessToken, "Try it out");
        click(createAccessToken, "Execute");

        await().untilAsserted(() -> assertThat(createAccessToken.findElements(By.className("live-responses-table")))
                .singleElement()
                .extracting(WebElement::getText, InstanceOfAssertFactories.STRING)
                .contains("200", "expires_in"));
    }

    private static void fill(WebElement within, String field, String value) {
        within.findElement(By.cssSelector(field)).sendKeys(value);
    }
}
