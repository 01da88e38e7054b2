package com.losant.rest.generator.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The scopes of an action in one line. {@code all.User (bounded, read)} is short for {@code
 * all.User, all.User.bounded, all.User.read}; a {@code -} in front says that the first one is not
 * among them.
 */
final class ScopeList {
  private static final int PARTS = 3;

  private ScopeList() {}

  static String text(List<String> scopes) {
    Map<String, List<String>> families = new LinkedHashMap<>();
    for (String scope : scopes) {
      String[] parts = scope.split("\\.", PARTS);
      boolean isFamily = parts[0].equals("all") || parts[0].equals("only");
      String family = isFamily ? parts[0] + "." + parts[1] : scope;
      List<String> kinds = families.computeIfAbsent(family, key -> new ArrayList<>());
      kinds.add(isFamily && parts.length == PARTS ? parts[2] : "");
    }
    List<String> texts = new ArrayList<>();
    families.forEach(
        (family, kinds) -> {
          String name = kinds.remove("") ? family : "-" + family;
          texts.add(kinds.isEmpty() ? name : name + " (" + String.join(", ", kinds) + ")");
        });
    return String.join(", ", texts);
  }

  static List<String> parse(String text) {
    List<String> scopes = new ArrayList<>();
    for (String part : text.split(", (?![^(]*\\))")) {
      int open = part.indexOf(" (");
      String family = open < 0 ? part : part.substring(0, open);
      if (!family.startsWith("-")) {
        scopes.add(family);
      }
      if (open >= 0) {
        for (String kind : part.substring(open + 2, part.length() - 1).split(", ")) {
          scopes.add(family.replaceFirst("^-", "") + "." + kind);
        }
      }
    }
    return scopes;
  }
}
