package com.losant.rest.generator.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a checkout of a client that has two actions. */
class ImportFactsTest {
  @TempDir Path checkout;
  @TempDir Path tables;

  @BeforeEach
  void aClient() throws Exception {
    write("package.json", "{\"version\": \"9.8.7\"}");
    write(
        "lib/api/constants/globalParams.json",
        "[{\"name\": \"_links\", \"in\": \"query\", \"type\": \"boolean\"}]");
    write(
        "lib/api/index.js",
        """
        /**
         * Platform API
         * version: 1.2.3
         */
          req.params = { _links: true };
            'Accept-Version': '^1.2.3'
          req.url = (opts.url || 'https://api.example.org') + req.url;
        """);
    write(
        "lib/api/thing.js",
        """
          /**
           * Sentences that nobody imports
           *
           * must include at least one of the following scopes:
           * all.User, all.User.read, thing.*,
           * or thing.get.
           *
           * Parameters:
           */
          internals.get = client.makeRequestFunction('thing', 'get');

          /**
           * No api access token is required to call this action.
           */
          internals.post = client.makeRequestFunction('thing', 'post');
        """);
    write(
        "lib/schemas/apiInfo.json",
        """
        {"thing": {"path": "/things/{id}",
          "params": [{"in": "path", "name": "id", "required": true, "type": "string", "description": "Words"}],
          "actions": {
            "get": {"method": "GET", "summary": "Words", "auth": ["thing.get"],
              "params": [
                {"in": "query", "name": "by", "type": "string", "enum": ["b", "a"], "default": "a",
                 "description": "Blank or not provided means all"},
                {"in": "query", "name": "q", "type": "object", "schema": {"$ref": "#/definitions/filter"}},
                {"in": "query", "name": "r", "schema": {"$ref": "#/definitions/filter"}}],
              "responses": {"200": {"description": "Words", "schema": {"$ref": "#/definitions/thing"}},
                "202": {"sseEvents": {"news": {"schema": {"$ref": "#/definitions/thing"}}}},
                "204": {"description": "Words"}}},
            "post": {"method": "POST", "allowUnverified": true, "path": "/new",
              "params": [{"in": "multipart", "name": "f", "type": "file"},
                {"in": "body", "name": "thing", "required": true, "schema": {"$ref": "#/definitions/thing"}}],
              "responses": {}}}}}
        """);
    write("lib/schemas/apiExamples.json", "{}");
    write(
        "lib/schemas/thing.json",
        """
        {"title": "Words", "description": "Words", "type": "object", "properties": {
          "one": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}},
          "two": {"type": "object", "description": "Words", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}},
          "many": {"type": "array", "items": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}}},
          "whole": {"type": "object", "properties": {"x": {}, "y": {}}}}}
        """);
    write(
        "lib/schemas/filter.json",
        "{\"type\": \"object\", \"properties\": {\"x\": {\"example\": 1}, \"y\": {}}}");
    write("docs/thing.md", "| [A Thing](../lib/schemas/thing.json) | Words |");
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-q", "-m", "x");
  }

  private void write(String file, String text) throws IOException {
    Path path = checkout.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new java.util.ArrayList<>(List.of("git", "-C", checkout.toString()));
    command.addAll(List.of(arguments));
    assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
  }

  private String imported(String table) throws IOException {
    ImportFacts.main(new String[] {checkout.toString(), tables.toString()});
    return Files.readString(tables.resolve(table));
  }

  @Test
  void actionsAreWrittenAsRows() throws IOException {
    assertEquals(
        """
        thing.get = GET /things/{id}
          scopes = all.User (read), thing.*, thing.get
          path id! = string
          query by = string {a, b}, default a, or empty
          query q = JSON of <filter>
          query r = brackets of <filter>
          response 200 = <thing>
          response 202 = events
            event news = <thing>
          response 204 = nothing
        thing.post = POST /things/{id}/new
          scopes = none
          path id! = string
          part f = file
          body thing! = <thing>
          allowUnverified = true
        """,
        imported("actions/thing.txt"));
  }

  @Test
  void aShapeIsWrittenOnce() throws IOException {
    assertEquals(
        """
        thing = object
          one = object
            a = string
            b = string
          two = <thing.one>
          many = list of <thing.one>
          whole = <filter>
        """,
        imported("schemas/thing.txt"));
  }

  @Test
  void theCommitAndWhatEveryActionHasAreNamed() throws IOException {
    String api = imported("api.txt");
    assertTrue(
        api.matches("(?s)# Facts from Losant/losant-rest-js 9\\.8\\.7, commit [0-9a-f]{40}, .*"),
        api);
    assertTrue(
        api.endsWith(
            """
            api = version 1.2.3
              server = https://api.example.org
              authentication = http bearer
            every action
              query _links = boolean, default true
              header Accept-Version = string, default ^1.2.3
            """),
        api);
    assertEquals("thing = A Thing\n", imported("titles.txt"));
  }

  @Test
  void theTablesHoldNoSentences() throws IOException {
    imported("api.txt");
    try (var files = Files.walk(tables)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(Files.readString(file).contains("Words"), file.toString());
      }
    }
  }

  @Test
  void whatIsGoneTakesItsTableAlong() throws IOException {
    Files.createDirectories(tables.resolve("actions"));
    Files.writeString(tables.resolve("actions/gone.txt"), "gone.get = GET /gone\n");
    imported("api.txt");
    assertFalse(Files.exists(tables.resolve("actions/gone.txt")));
  }

  @Test
  void anActionWithoutScopesIsRefused() throws IOException {
    write("lib/api/thing.js", "/** */ internals.get = client.makeRequestFunction('thing', 'get');");
    assertMessage("The comment of thing.get");
  }

  @Test
  void anActionWithoutACommentIsRefused() throws IOException {
    write("lib/api/thing.js", "");
    assertMessage("[thing.get, thing.post]");
  }

  @Test
  void whatIsNoCheckoutIsRefused() throws IOException {
    Files.delete(checkout.resolve("lib/schemas/apiInfo.json"));
    assertMessage("has no lib/schemas/apiInfo.json");
  }

  private void assertMessage(String part) {
    var failure = assertThrows(IllegalArgumentException.class, () -> imported("api.txt"));
    assertTrue(failure.getMessage().contains(part), failure::getMessage);
  }
}
