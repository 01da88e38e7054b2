package com.losant.rest.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scaffold leaves open is refused by {@code openapi/lint.yaml}, with its place. */
class OpenDescriptionsTest {
  @Test
  void aFormIsAClosedObjectOfDescribedParts() throws Exception {
    Map<String, Object> open =
        Tree.of("type", "object", "properties", Tree.of("file", Tree.of("type", "string")));
    Map<String, Object> part =
        Tree.of("type", "string", "format", "binary", "description", "Content of the file.");
    Map<String, Object> old =
        Tree.of(
            "type", "object", "additionalProperties", false, "properties", Tree.of("file", part));
    for (Map<String, Object> form : List.of(open, old)) {
      Map<String, Object> content = Tree.of("multipart/form-data", Tree.of("schema", form));
      Map<String, Object> bundle =
          Tree.of(
              "paths",
              Tree.of("/x", Tree.of("post", Tree.of("requestBody", Tree.of("content", content)))));
      List<String> complaints = Lint.of(Path.of("openapi/lint.yaml")).check(bundle);
      assertTrue(
          complaints.stream()
              .anyMatch(complaint -> complaint.contains("A form is a closed object")),
          complaints::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "secret",
        "token",
        "twoFactorCode",
        "apiKey",
        "clientSecret",
        "accessToken"
      })
  void aSecretIsMarked(String name) throws Exception {
    assertEquals(1, complaintsOfSecret(name, Tree.of("type", "string")));
    assertEquals(1, complaintsOfSecret(name, Tree.of("type", List.of("string", "null"))));
    assertEquals(0, complaintsOfSecret(name, Tree.of("type", "string", "format", "password")));
    assertEquals(0, complaintsOfSecret(name, Tree.of("type", "boolean")));
    assertEquals(0, complaintsOfSecret(name + "s", Tree.of("type", "string")));
  }

  private static long complaintsOfSecret(String name, Map<String, Object> schema) throws Exception {
    Map<String, Object> schemas = Tree.of("S", Tree.of("properties", Tree.of(name, schema)));
    Map<String, Object> bundle = Tree.of("components", Tree.of("schemas", schemas));
    return Lint.of(Path.of("openapi/lint.yaml")).check(bundle).stream()
        .filter(complaint -> complaint.contains("has the format password"))
        .count();
  }

  @Test
  void anEmptyTextOrExampleIsRefused() throws Exception {
    Map<String, Object> operation =
        Tree.of(
            "summary", "",
            "description", "",
            "parameters", List.of(Tree.of("name", "x", "description", "")),
            "requestBody",
                Tree.of(
                    "description",
                    "",
                    "content",
                    Tree.of(
                        "application/json",
                        Tree.of("schema", Tree.of("$ref", "#/x"), "examples", Map.of()))),
            "responses", Tree.of("200", Tree.of("description", "")));
    Map<String, Object> bundle =
        Tree.of(
            "paths", Tree.of("/x", Tree.of("get", operation)),
            "components",
                Tree.of(
                    "parameters", Tree.of("p", Tree.of("description", "")),
                    "responses", Tree.of("r", Tree.of("description", "")),
                    "schemas",
                        Tree.of(
                            "S",
                            Tree.of(
                                "description",
                                "",
                                "properties",
                                Tree.of("p", Tree.of("description", ""))))));
    List<String> complaints = Lint.of(Path.of("openapi/lint.yaml")).check(bundle);
    for (String place :
        List.of(
            "['get']['summary']",
            "['get']['description']",
            "['parameters'][0]['description']",
            "['requestBody']['description']",
            "['content']['application/json']",
            "['200']['description']",
            "['p']['description']",
            "['r']['description']",
            "['S']['description']",
            "['S']['properties']['p']['description']")) {
      assertEquals(
          1,
          complaints.stream().filter(line -> line.contains(place)).limit(1).count(),
          () -> place + " is not among\n" + String.join("\n", complaints));
    }
  }
}
