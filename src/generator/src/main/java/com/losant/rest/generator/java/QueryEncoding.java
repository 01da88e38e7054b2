package com.losant.rest.generator.java;

import com.losant.rest.generator.Tree;
import java.util.List;
import java.util.Map;

/** How a parameter is written in a query, and which methods of the client do that. */
enum QueryEncoding {
  /** One text, or JSON. */
  TEXT("query", "set"),
  /** A parameter for each value in it, whose name has the way to it in brackets. */
  BRACKETS("queryInBrackets", "setInBrackets"),
  /** A list as one text. */
  COMMAS("queryInCommas", "setInCommas");

  private static final String KEY = "x-query-encoding";

  private final String method;
  private final String setter;

  QueryEncoding(String method, String setter) {
    this.method = method;
    this.setter = setter;
  }

  /** The method of a request's builder. */
  String method() {
    return method;
  }

  /** The method of optional parameters. */
  String setter() {
    return setter;
  }

  static QueryEncoding of(Map<String, Object> parameter) {
    if (parameter.containsKey(KEY)) {
      return BRACKETS;
    }
    return Boolean.FALSE.equals(parameter.get("explode")) ? COMMAS : TEXT;
  }

  /**
   * The schema of a list, of one that takes a single value in place of a list, too: Java has no
   * need of the short form.
   */
  static Map<String, Object> listOf(Map<String, Object> schema) {
    List<Object> forms = Tree.list(schema, "oneOf");
    for (Object form : forms) {
      Object items = Tree.map(form).get("items");
      if (forms.size() == 2 && items != null && forms.contains(items)) {
        return Tree.map(form);
      }
    }
    return schema;
  }

  /** Why a parameter has no form in Java; empty if it has one. */
  static String fault(Map<String, Object> parameter, JavaTypes types) {
    if (!"query".equals(parameter.get("in")) || parameter.containsKey("content")) {
      return "";
    }
    Map<String, Object> given = listOf(Tree.map(parameter.get("schema")));
    Map<String, Object> schema = types.resolve(given);
    if (listOf(schema) != schema) {
      return "refers to a value or a list of such values; say that in the parameter, so that it"
          + " becomes a list and no class";
    }
    boolean list = "array".equals(schema.get("type"));
    boolean parts = list || "object".equals(schema.get("type"));
    if (types.of(given).isAnyJson()) {
      return "has no type; a query holds text, which is a string, integer, number or boolean";
    }
    return switch (of(parameter)) {
      case TEXT ->
          parts
              ? "is a list or an object; say how it is written: `explode: false` for a,b,"
                  + " `x-query-encoding: brackets`, or `content` for JSON"
              : "";
      case COMMAS ->
          list && !hasParts(types.resolve(Tree.map(schema, "items")))
              ? ""
              : "is separated by commas (`explode: false`), and is no list of texts or numbers";
      case BRACKETS ->
          !"brackets".equals(parameter.get(KEY))
              ? KEY + ": `" + parameter.get(KEY) + "` is unknown; its only value is `brackets`"
              : parts ? "" : "is written in brackets, and is neither a list nor an object";
    };
  }

  private static boolean hasParts(Map<String, Object> schema) {
    return !List.of("string", "integer", "number", "boolean")
        .contains(schema.getOrDefault("type", ""));
  }
}
