package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReferencePageTest extends SandboxTestBase {
  /** What is published for other teams: the same page. */
  private static final Path SITE = Path.of("src/description/target/site-api");

  private static final String LIST_WORKFLOWS = "#tag/flows/GET/applications/{applicationId}/flows";

  private static final String GET_VERSION =
      "#tag/flowversion/GET/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}";

  private static final String SETTINGS = "(?s).*<script id=\"sandbox\"[^>]*>(.*?)</script>.*";

  /** Tells what the page shows of the actions, once it does. */
  private static final String READ_IT =
      """
      const done = arguments[arguments.length - 1];
      const look = () => document.body.innerText.includes('Scopes: one of')
        ? done({
            text: document.body.innerText,
            scopes: document.querySelector('details').textContent,
            buttons: [...document.querySelectorAll('button')].map((b) => b.textContent).join('; '),
          })
        : setTimeout(look, 20);
      look();
      """;

  /** Opens a GET with a path, tries it, and tells what the page then shows beside a text. */
  private static final String TRY_IT =
      """
      const done = arguments[arguments.length - 1];
      const until = (find) => new Promise((resolve) => {
        const look = () => { const found = find(); found ? resolve(found) : setTimeout(look, 20); };
        look();
      });
      const button = (text) => [...document.querySelectorAll('button')].find(
        (candidate) => candidate.textContent.replace(/\\s+/g, ' ').includes(text));
      (async () => {
        const path = '(get %s)';
        (await until(() => button(path))).click();
        (await until(() => button('Send get request to'))).click();
        await until(() => document.body.innerText.includes('200 OK'));
        await until(() => document.body.innerText.includes('%s'));
        done({
          text: document.body.innerText,
          loaded: performance.getEntriesByType('resource').map((entry) => entry.name),
        });
      })();
      """;

  private HttpResponse<String> fetch(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(sandbox.url() + path));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** The page is complete without a browser, and where there is one, it is tried out. */
  @Test
  void thePageLoadsAllThatItNeedsFromHereAndItsCallsComeHere() throws Exception {
    HttpResponse<String> page = fetch("/");
    assertEquals(200, page.statusCode());
    assertEquals("text/html; charset=utf-8", header(page, "Content-Type"));
    Matcher links = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page.body());
    Set<String> found = new TreeSet<>();
    while (links.find()) {
      String link = links.group(1);
      if (!link.startsWith("data:")) {
        assertEquals(200, fetch("/" + link).statusCode(), link);
        assertTrue(Files.exists(SITE.resolve(link)), link);
        found.add(link);
      }
    }
    assertEquals(filesBesideThePage(), found);
    assertTrue(fetch("/reference/scalar.js").body().contains("createApiReference"));
    assertTrue(fetch("/reference/page.js").body().contains("location.origin"));
    JsonNode settings = JsonTrees.parse(page.body().replaceFirst(SETTINGS, "$1"));
    assertEquals(sandbox.token(), JsonTrees.text(settings, "token"));
    assertEquals(sandbox.applicationId(), JsonTrees.text(settings, "applicationId"));
    assertEquals(List.of(), sandbox.requests(), "what the page loads is no call of the API");

    create("Greenhouse 42");
    Optional<Browser> browser = Browser.start();
    if (browser.isPresent()) {
      try (Browser chromium = browser.get()) {
        tryItIn(chromium);
        readWithoutServerIn(chromium);
      }
    }
  }

  private void tryItIn(Browser browser) throws IOException, InterruptedException {
    browser.open(sandbox.url() + "/" + LIST_WORKFLOWS);
    JsonNode shown =
        browser.run(TRY_IT.formatted("/applications/{applicationId}/flows", "Greenhouse 42"));
    shown
        .path("loaded")
        .forEach(url -> assertTrue(url.asString().startsWith(sandbox.url()), url.toString()));
    assertTrue(JsonTrees.text(shown, "text").contains("Import workflows"), shown.toString());
    List<SandboxRequest> requests = sandbox.requests();
    SandboxRequest last = requests.get(requests.size() - 1);
    assertEquals(2, requests.size());
    assertEquals("GET " + flows, last.method() + " " + last.path());
    assertEquals(Optional.of("Bearer " + sandbox.token()), last.header("Authorization"));
  }

  /** What is filled in without a doing of the reader names what is there. */
  @Test
  void inTheProgramThePageStartsWithTheExamplesOfTheDescription() throws Exception {
    try (LosantSandbox program = LosantSandbox.builder().examples().start()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(program.url())).build();
      String page = http.send(request, BodyHandlers.ofString()).body();
      JsonNode settings = JsonTrees.parse(page.replaceFirst(SETTINGS, "$1"));
      String examples = program.exampleApplicationId();
      assertEquals(examples, JsonTrees.text(settings, "exampleApplicationId"));
      Optional<Browser> browser = Browser.start();
      if (browser.isPresent()) {
        try (Browser chromium = browser.get()) {
          chromium.open(program.url() + "/" + GET_VERSION);
          String path = GET_VERSION.replaceFirst(".*GET", "");
          JsonNode shown = chromium.run(TRY_IT.formatted(path, examples));
          assertTrue(JsonTrees.text(shown, "text").contains(program.applicationId()));
        }
        List<SandboxRequest> requests = program.requests();
        assertEquals("flowVersion.get", requests.get(requests.size() - 1).action());
      }
    }
  }

  private static void readWithoutServerIn(Browser browser)
      throws IOException, InterruptedException {
    browser.open(SITE.resolve("index.html").toUri() + LIST_WORKFLOWS);
    JsonNode shown = browser.run(READ_IT);
    assertTrue(
        JsonTrees.text(shown, "scopes").contains("all.Application.bounded"), shown.toString());
    assertFalse(JsonTrees.text(shown, "text").contains("all.Application.bounded"), "unfolded");
    assertFalse(JsonTrees.text(shown, "text").contains("$ref"), shown.toString());
    assertFalse(JsonTrees.text(shown, "buttons").contains("Test Request"), shown.toString());
  }

  @Test
  void aTokenCannotEndTheScriptThatHoldsIt() throws Exception {
    String token = "</script><script>alert(1)</script>";
    try (LosantSandbox other = LosantSandbox.builder().token(token).start()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(other.url())).build();
      String page = http.send(request, BodyHandlers.ofString()).body();
      assertFalse(page.contains("alert(1)</script>"), page);
      assertEquals(
          token, JsonTrees.text(JsonTrees.parse(page.replaceFirst(SETTINGS, "$1")), "token"));
    }
  }

  @Test
  void theDescriptionIsServedAsItWasGenerated() throws Exception {
    for (String format : List.of("yaml", "json")) {
      HttpResponse<String> served =
          fetch("/openapi." + format + "?x=1", "Origin", "https://a.example");
      assertEquals(200, served.statusCode());
      assertEquals("application/" + format, header(served, "Content-Type"));
      assertEquals("*", header(served, "Access-Control-Allow-Origin"));
      assertEquals(Files.readString(SITE.resolve("openapi." + format)), served.body());
    }
  }

  private static Set<String> filesBesideThePage() throws IOException {
    try (Stream<Path> files = Files.walk(SITE)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> SITE.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.equals("index.html") && !file.contains("LICENSE"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void onlyTheFilesOfTheSiteAreServed() {
    String deep = "/a".repeat(20_000) + ".json";
    for (String path :
        List.of("/../site/openapi.json", "/reference/../openapi.json", "/no.json", deep)) {
      assertEquals(404, RawHttp.get(sandbox, path).status(), path);
    }
  }

  @Test
  void nothingOnThePageMayCallAnotherMachine() throws Exception {
    HttpResponse<String> page = fetch("/");
    String policy = header(page, "Content-Security-Policy");
    assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
    assertFalse(policy.contains("http"), policy);
  }

  @Test
  void pagesOfOtherServersMayCallTheApiButNotReadTheToken() throws Exception {
    String origin = "https://a.example";
    HttpResponse<String> response = fetch(flows, "Origin", origin);
    assertEquals(401, response.statusCode());
    assertEquals("*", header(response, "Access-Control-Allow-Origin"));
    assertEquals("", header(fetch(flows), "Access-Control-Allow-Origin"));
    assertEquals("", header(fetch("/", "Origin", origin), "Access-Control-Allow-Origin"));

    HttpRequest preflight =
        HttpRequest.newBuilder(URI.create(sandbox.url() + flows))
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "PATCH")
            .header("Access-Control-Request-Headers", "authorization,content-type")
            .build();
    HttpResponse<String> allowed = http.send(preflight, BodyHandlers.ofString());
    assertEquals(204, allowed.statusCode());
    assertEquals("*", header(allowed, "Access-Control-Allow-Origin"));
    assertEquals("authorization,content-type", header(allowed, "Access-Control-Allow-Headers"));
    assertTrue(header(allowed, "Access-Control-Allow-Methods").contains("PATCH"));
  }
}
