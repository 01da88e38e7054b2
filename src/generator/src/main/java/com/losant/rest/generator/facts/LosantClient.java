package com.losant.rest.generator.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A checkout of Losant's client for JavaScript: the documents that the facts are from. */
final class LosantClient {
  private static final Pattern ACTION =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*internals\\.\\w+ = client\\.makeRequestFunction\\('(\\w+)', '(\\w+)'\\)",
          Pattern.DOTALL);

  private static final Pattern SCOPES =
      Pattern.compile("at least one of the following scopes:(.*?)\\.\\n", Pattern.DOTALL);

  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]|]+)]\\(\\.\\./lib/schemas/(\\w+)\\.json\\)");

  private static final String NO_TOKEN = "No api access token is required to call this action.";
  private static final List<String> NO_SCHEMAS = List.of("apiInfo.json", "apiExamples.json");

  private final Path checkout;

  LosantClient(Path checkout) {
    this.checkout = checkout.normalize();
    if (!Files.isRegularFile(checkout.resolve("lib/schemas/apiInfo.json"))) {
      throw new IllegalArgumentException(
          checkout
              + " has no lib/schemas/apiInfo.json; give the folder of a checkout of"
              + " https://github.com/Losant/losant-rest-js");
    }
  }

  String version() {
    return json("package.json").path("version").asString();
  }

  /** The commit that is checked out. */
  String commit() {
    try {
      Process git =
          new ProcessBuilder("git", "-C", checkout.toString(), "rev-parse", "HEAD")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (git.waitFor() != 0) {
        throw new IllegalArgumentException(
            checkout
                + " is no git checkout, so the facts could not say which commit they are from");
      }
      return commit.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The resources with their actions, as {@code apiInfo.json} has them. */
  JsonNode resources() {
    return json("lib/schemas/apiInfo.json");
  }

  /** The parameters that all actions have in common. */
  JsonNode commonParameters() {
    return json("lib/api/constants/globalParams.json");
  }

  /** What the client sends for a common parameter that is not given, by name. */
  Map<String, String> commonDefaults() {
    Map<String, String> defaults = new LinkedHashMap<>();
    for (String part : inIndex("req\\.params = \\{ (.*?) \\}").split(", ")) {
      defaults.put(part.split(": ")[0], part.split(": ")[1]);
    }
    return defaults;
  }

  String apiVersion() {
    return inIndex(" \\* version: (\\S+)");
  }

  String acceptVersion() {
    return inIndex("'Accept-Version': '([^']+)'");
  }

  String server() {
    return inIndex("opts\\.url \\|\\| '([^']+)'");
  }

  private String inIndex(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text("lib/api/index.js"));
    if (!matcher.find()) {
      throw new IllegalArgumentException("lib/api/index.js has nothing like " + pattern);
    }
    return matcher.group(1);
  }

  /** The published schemas by name. */
  Map<String, JsonNode> schemas() {
    Map<String, JsonNode> schemas = new TreeMap<>();
    for (Path file : files("lib/schemas", ".json")) {
      String name = file.getFileName().toString();
      if (!NO_SCHEMAS.contains(name)) {
        schemas.put(name.replace(".json", ""), json("lib/schemas/" + name));
      }
    }
    return schemas;
  }

  /** What the documentation calls the schemas, such as {@code Workflow Version Post}. */
  Map<String, String> titles() {
    Map<String, String> titles = new TreeMap<>();
    for (Path file : files("docs", ".md")) {
      if (!file.endsWith("_schemas.md")) { // which repeats the schemas, and is huge
        Matcher links = LINK.matcher(text("docs/" + file.getFileName()));
        while (links.find()) {
          titles.putIfAbsent(links.group(2), links.group(1));
        }
      }
    }
    return titles;
  }

  /** The scopes by action, such as {@code flow.get}; none where no token is needed. */
  Map<String, List<String>> scopes() {
    Map<String, List<String>> scopes = new TreeMap<>();
    for (Path file : files("lib/api", ".js")) {
      Matcher actions = ACTION.matcher(text("lib/api/" + file.getFileName()));
      while (actions.find()) {
        String action = actions.group(2) + "." + actions.group(3);
        scopes.put(action, scopes(action, actions.group(1)));
      }
    }
    return scopes;
  }

  private static List<String> scopes(String action, String comment) {
    Matcher matcher = SCOPES.matcher(comment);
    if (matcher.find() == comment.contains(NO_TOKEN)) {
      throw new IllegalArgumentException(
          "The comment of " + action + " neither lists scopes nor says that no token is needed");
    }
    List<String> scopes = new ArrayList<>();
    if (!comment.contains(NO_TOKEN)) {
      String list = matcher.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").strip();
      scopes.addAll(List.of(list.split(",? or |, (?!or )")));
    }
    return scopes;
  }

  private List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.list(checkout.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode json(String file) {
    return JsonMapper.shared().readTree(text(file));
  }

  private String text(String file) {
    try {
      return Files.readString(checkout.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
