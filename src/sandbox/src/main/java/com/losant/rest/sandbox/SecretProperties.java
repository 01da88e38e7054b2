package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Hides what the description marks as a password, wherever a property of such a name stands. */
final class SecretProperties {
  static final String HIDDEN = "hidden";

  private final Set<String> names = new TreeSet<>();

  SecretProperties(JsonNode description) {
    collect(description);
  }

  private void collect(JsonNode node) {
    node.path("properties")
        .forEachEntry(
            (name, property) -> {
              if (JsonTrees.text(property, "format").equals("password")) {
                names.add(name);
              }
            });
    node.forEach(this::collect);
  }

  Set<String> names() {
    return Set.copyOf(names);
  }

  /** A body as people may see it. */
  String hiddenIn(String body) {
    if (names.stream().noneMatch(body::contains)) {
      return body;
    }
    try {
      JsonNode tree = JsonTrees.parse(body);
      return hide(tree) ? JsonTrees.compact(tree) : body;
    } catch (JacksonException e) {
      return HIDDEN; // as nobody can tell where the secret is
    }
  }

  private boolean hide(JsonNode node) {
    boolean changed = false;
    if (node instanceof ObjectNode object) {
      for (String name : names) {
        if (object.has(name)) {
          object.put(name, HIDDEN);
          changed = true;
        }
      }
    }
    for (JsonNode child : node) {
      changed |= hide(child);
    }
    return changed;
  }
}
