package com.losant.rest.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes out what every action has, so that a path item holds only what is particular to it: what
 * {@code every-action.yaml} lists, the parameters in the path, the tag, the scopes, and the error
 * for what is not there. Whatever an action says itself counts.
 */
final class EveryAction {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final Pattern IN_PATH = Pattern.compile("\\{([^}]+)}");

  private final Map<String, Object> common;
  private final Scopes scopes;
  private final Function<Path, String> referenceTo;
  private final SourceFiles files;
  private final Components components;
  private final Faults faults;

  EveryAction(
      Map<String, Object> common,
      Scopes scopes,
      Function<Path, String> referenceTo,
      SourceFiles files,
      Components components,
      Faults faults) {
    this.common = common;
    this.scopes = scopes;
    this.referenceTo = referenceTo;
    this.files = files;
    this.components = components;
    this.faults = faults;
  }

  /** A path item with everything written out. */
  Map<String, Object> in(String path, Map<String, Object> item, Path file) {
    List<String> variables =
        IN_PATH.matcher(path).results().map(MatchResult::group).map(EveryAction::bare).toList();
    Map<String, Object> result = new LinkedHashMap<>();
    List<Object> parameters = pathParameters(path, variables, item, file);
    if (!parameters.isEmpty()) {
      result.put("parameters", parameters);
    }
    item.forEach(
        (key, node) -> {
          if (METHODS.contains(key)) {
            result.put(key, new Expansion(path, variables, key, file).of(item, Tree.map(node)));
          } else {
            result.putIfAbsent(key, node);
          }
        });
    return result;
  }

  private static String bare(String variable) {
    return variable.substring(1, variable.length() - 1);
  }

  private List<Object> pathParameters(
      String path, List<String> variables, Map<String, Object> item, Path file) {
    List<Object> written = Tree.list(item, "parameters");
    List<Object> parameters = new ArrayList<>();
    for (String variable : variables) {
      if (isAmong(written, "path", variable)) {
        continue;
      }
      Optional<Path> found = files.find(files.area(file), "parameters", variable);
      if (found.isEmpty()) {
        faults.add(
            file,
            "`{%s}` of %s is described neither in %s nor in %s; write parameters/%s.yaml"
                .formatted(variable, path, files.area(file), SourceFiles.SHARED, variable));
      }
      found.ifPresent(parameter -> parameters.add(reference(parameter)));
    }
    parameters.addAll(written);
    return parameters;
  }

  private Map<String, Object> reference(Path component) {
    return Tree.of("$ref", referenceTo.apply(component));
  }

  private boolean isAmong(List<Object> parameters, String in, Object name) {
    return parameters.stream()
        .map(components::follow)
        .anyMatch(each -> in.equals(each.get("in")) && name.equals(each.get("name")));
  }

  /** One action of a path item. */
  private final class Expansion {
    private final String path;
    private final List<String> variables;
    private final String method;
    private final Path file;

    Expansion(String path, List<String> variables, String method, Path file) {
      this.path = path;
      this.variables = variables;
      this.method = method;
      this.file = file;
    }

    Map<String, Object> of(Map<String, Object> item, Map<String, Object> operation) {
      Map<String, Object> result = new LinkedHashMap<>();
      String action = String.valueOf(operation.get("operationId"));
      result.put("operationId", operation.get("operationId"));
      result.put("tags", List.of(Scopes.resource(action)));
      result.putAll(operation);
      result.putIfAbsent("x-idempotent", Tree.map(common, "x-idempotent").get(method));
      result.remove("x-scopes");
      if (needsToken(operation)) {
        result.putIfAbsent("security", common.get("security"));
        Object written = operation.get("x-scopes");
        result.put("x-scopes", scopes.of(action, method, written, files.area(file), file));
      } else if (operation.containsKey("x-scopes")) {
        faults.add(file, action + " needs no token, and thus no x-scopes; remove one of the two");
      }
      moveToEnd(result, "parameters", parameters(item, operation));
      moveToEnd(result, "requestBody", operation.get("requestBody"));
      moveToEnd(result, "responses", responses(action, operation));
      return result;
    }

    /** An empty list of requirements, or an empty one among them, lets everybody in. */
    private boolean needsToken(Map<String, Object> operation) {
      if (!operation.containsKey("security")) {
        return true;
      }
      List<Object> requirements = Tree.list(operation, "security");
      return !requirements.isEmpty() && !requirements.contains(Map.of());
    }

    private static void moveToEnd(Map<String, Object> operation, String key, Object value) {
      operation.remove(key);
      if (value != null) {
        operation.put(key, value);
      }
    }

    private List<Object> parameters(Map<String, Object> item, Map<String, Object> operation) {
      List<Object> parameters = new ArrayList<>(Tree.list(operation, "parameters"));
      List<Object> written = new ArrayList<>(Tree.list(item, "parameters"));
      written.addAll(parameters);
      List<Object> shared = new ArrayList<>();
      if (!isEventStream(operation)) {
        shared.addAll(Tree.list(common, "documentParameters"));
      }
      shared.addAll(Tree.list(common, "parameters"));
      for (Object node : shared) {
        Map<String, Object> parameter = components.follow(node);
        if (!isAmong(written, String.valueOf(parameter.get("in")), parameter.get("name"))) {
          parameters.add(node);
        }
      }
      return parameters;
    }

    private boolean isEventStream(Map<String, Object> operation) {
      return Tree.map(operation, "responses").values().stream()
          .map(components::follow)
          .anyMatch(response -> Tree.map(response, "content").containsKey("text/event-stream"));
    }

    /** By status, {@code default} last. */
    private Map<String, Object> responses(String action, Map<String, Object> operation) {
      Map<String, Object> responses = new TreeMap<>(Tree.map(common, "responses"));
      responses.putAll(Tree.map(operation, "responses"));
      if (!variables.isEmpty() && !responses.containsKey("404")) {
        notFound(action).ifPresent(response -> responses.put("404", reference(response)));
      }
      return new LinkedHashMap<>(responses);
    }

    /**
     * What the last part of the path stands for is what is not found: {@code FlowNotFound} for
     * {@code flowId}. A part that is no identifier may leave that to the one before it.
     */
    private Optional<Path> notFound(String action) {
      for (int i = variables.size() - 1; i >= 0; i--) {
        String variable = variables.get(i);
        String thing = variable.replaceFirst("Id$", "");
        String name = Character.toUpperCase(thing.charAt(0)) + thing.substring(1) + "NotFound";
        Optional<Path> response = files.find(files.area(file), "responses", name);
        if (response.isPresent()) {
          return response;
        }
        if (variable.endsWith("Id") || i == 0) {
          faults.add(
              file,
              "%s has no answer for what %s does not lead to; write responses/%s.yaml or a 404 of its own"
                  .formatted(action, path, name));
          break;
        }
      }
      return Optional.empty();
    }
  }
}
