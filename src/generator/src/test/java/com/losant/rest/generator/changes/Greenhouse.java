package com.losant.rest.generator.changes;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** The description that the tests of the comparison change. */
final class Greenhouse {
  private Greenhouse() {}

  static Map<String, Object> description() {
    return resource("greenhouse.yaml");
  }

  static Map<String, Object> older() {
    Map<String, Object> description = description();
    Overlay.apply(resource("older-greenhouse.yaml"), description);
    return description;
  }

  /** The changes in words, each with its heading and without those whom it meets. */
  static List<String> changes(Map<String, Object> before, Map<String, Object> now) {
    JsonMapper mapper = JsonMapper.shared();
    return SpecChanges.between(mapper.valueToTree(before), mapper.valueToTree(now)).stream()
        .map(change -> change.severity().title() + " " + change.text())
        .toList();
  }

  private static Map<String, Object> resource(String name) {
    try (InputStream in = Greenhouse.class.getResourceAsStream("/changes/" + name)) {
      return yaml(new String(Objects.requireNonNull(in, name).readAllBytes()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> yaml(String text) {
    return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(text);
  }
}
