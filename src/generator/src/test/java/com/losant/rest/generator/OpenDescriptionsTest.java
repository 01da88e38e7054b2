package com.losant.rest.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the scaffold leaves open is refused by {@code openapi/lint.yaml}, with its place. */
class OpenDescriptionsTest {
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
