package com.losant.rest.generator.java;

import com.losant.rest.generator.SpecException;
import com.losant.rest.generator.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes resource classes of the operations of a bundle. */
final class ResourceBuilder {
  /** What a job is told by, in every action that may become one. */
  private static final String QUEUED = "#/components/schemas/QueuedJob";

  private final Map<String, Object> bundle;
  private final JavaTypes types;
  private final ScopeFamilies families;
  private final Map<String, String> areas;
  private final ErrorResponses errors;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, JavaApi.CommonParam> commonParams = new LinkedHashMap<>();

  /**
   * A builder for the operations of a bundle.
   *
   * @param areas the area of each path
   * @param commonErrors references to the errors that every action has
   */
  ResourceBuilder(
      Map<String, Object> bundle,
      JavaTypes types,
      ScopeFamilies families,
      Map<String, String> areas,
      Set<String> commonErrors) {
    this.bundle = bundle;
    this.types = types;
    this.families = families;
    this.areas = areas;
    this.errors = new ErrorResponses(bundle, commonErrors, types);
  }

  /** The schemas that a response consists of as a whole. */
  static Set<String> responses(Map<String, Object> bundle) {
    return Operation.all(bundle).stream()
        .flatMap(operation -> operation.successes().values().stream())
        .map(response -> Operation.resultSchema(response).get("$ref"))
        .filter(Objects::nonNull)
        .map(ref -> JavaTypes.name((String) ref))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** All resources, in the order of their names; refuses at once what has no form in Java yet. */
  List<JavaResource> resources() {
    Map<String, List<JavaResource.JavaAction>> actions = new TreeMap<>();
    Map<String, String> packages = new TreeMap<>();
    for (Operation operation : Operation.all(bundle)) {
      String resource = (String) Tree.list(operation.node(), "tags").get(0);
      String home = Packages.ofArea(areas.get(operation.path()));
      String other = packages.putIfAbsent(resource, home);
      if (other != null && !other.equals(home)) {
        faults.add(resource + " has paths in two areas; keep them in one folder");
      }
      JavaResource.JavaAction action = actionOrFault(operation);
      if (action != null) {
        actions.computeIfAbsent(resource, key -> new ArrayList<>()).add(action);
      }
    }
    if (!faults.isEmpty()) {
      throw new SpecException("no Java can be made of this:\n  " + String.join("\n  ", faults));
    }
    return actions.entrySet().stream()
        .map(
            resource ->
                new JavaResource(
                    packages.get(resource.getKey()),
                    JavaNames.capitalized(resource.getKey()) + "Api",
                    resource.getKey(),
                    tagJavadoc(resource.getKey()),
                    resource.getValue()))
        .toList();
  }

  /** The parameters that every action takes, as far as {@link #resources()} met them. */
  List<JavaApi.CommonParam> commonParams() {
    return List.copyOf(commonParams.values());
  }

  private String tagJavadoc(String resource) {
    return Tree.list(bundle, "tags").stream()
        .map(Tree::map)
        .filter(tag -> tag.get("name").equals(resource))
        .map(tag -> Javadoc.of(tag, tag))
        .findFirst()
        .orElseThrow(() -> new SpecException("openapi.yaml describes no tag `" + resource + "`"));
  }

  private JavaResource.JavaAction actionOrFault(Operation operation) {
    try {
      return action(operation, fault -> faults.add(operation.id() + ": " + fault));
    } catch (SpecException e) {
      faults.add(operation.id() + ": " + e.getMessage());
      return null;
    }
  }

  /** The Java of an action, or null and a fault. */
  private JavaResource.JavaAction action(Operation operation, Consumer<String> fault) {
    Map<String, Object> node = operation.node();
    Outcome outcome = outcome(operation, fault);
    Map<String, Object> success = operation.success();
    Map<String, Object> schema = Operation.resultSchema(success);
    boolean returnsNothing = outcome == Outcome.NOTHING;
    boolean hasForm = outcome != null && (returnsNothing || schema.containsKey("$ref"));
    if (outcome != null && !hasForm) {
      fault.accept(
          "its response has neither JSON nor events with a named schema, and no other has a Java"
              + " type");
    }
    BodyBuilder body = new BodyBuilder(operation, types, fault);
    List<JavaResource.Argument> arguments = new ArrayList<>();
    List<JavaResource.Argument> params = new ArrayList<>();
    for (Map<String, Object> parameter : operation.parameters()) {
      JavaResource.Argument argument = argument(parameter, fault);
      if (Boolean.TRUE.equals(parameter.get("x-client-setting"))) {
        commonParams.putIfAbsent(argument.jsonName(), commonParam(parameter, argument));
      } else {
        (Boolean.TRUE.equals(parameter.get("required")) ? arguments : params).add(argument);
      }
    }
    for (BodyBuilder.Part part : body.parts()) {
      (part.required() ? arguments : params).add(part.argument());
    }
    refuseSameNames(arguments, params, fault);
    List<JavaResource.Form> forms = body.forms(arguments);
    JavaResource.Events events = new EventsBuilder(operation, fault).build();
    if (!hasForm) {
      return null;
    }
    String id = operation.id();
    List<String> scopes = Tree.list(node, "x-scopes").stream().map(String.class::cast).toList();
    String action = id.substring(id.indexOf('.') + 1);
    return new JavaResource.JavaAction(
        id,
        JavaNames.constant(action),
        operation.method().toUpperCase(Locale.ROOT),
        operation.path(),
        Boolean.TRUE.equals(node.get("x-idempotent")),
        token(node, scopes),
        !returnsNothing && types.holdsSecret(schema),
        families.expression(scopes),
        families.rest(scopes),
        limit(operation, fault),
        JavaNames.method(id),
        (String) node.get("summary"),
        Javadoc.of(node, Map.of()),
        forms,
        params,
        JavaNames.capitalized(action) + "Params",
        returnsNothing ? null : types.of(schema),
        outcome,
        Javadoc.of(success, Map.of()),
        errors.of(operation),
        new PagesBuilder(operation, schema, types, fault).build(),
        events,
        new LogBuilder(operation, schema, types, fault).build(),
        new ContentUploadBuilder(operation, schema, types, fault).build(forms, params));
  }

  /** Whether an action needs an access token, takes one if there is one, or takes none. */
  private static JavaResource.Token token(Map<String, Object> operation, List<String> scopes) {
    if (!scopes.isEmpty()) {
      return JavaResource.Token.NEEDED;
    }
    return Tree.list(operation, "security").isEmpty()
        ? JavaResource.Token.NONE
        : JavaResource.Token.OPTIONAL;
  }

  /** What a call gives, or null and a fault. */
  private static Outcome outcome(Operation operation, Consumer<String> fault) {
    Map<String, Map<String, Object>> successes = operation.successes();
    Map<String, Object> accepted = successes.getOrDefault("202", Map.of());
    boolean queues = QUEUED.equals(Operation.jsonSchema(accepted).get("$ref"));
    if (successes.getOrDefault("204", Map.of()).containsKey("content")) {
      fault.accept("its response 204 has content, which HTTP does not allow");
    }
    if (operation.isStream()) {
      return Outcome.EVENTS;
    }
    long documents =
        Outcome.DONE.stream()
            .filter(successes::containsKey)
            .map(status -> Operation.jsonSchema(successes.get(status)))
            .distinct()
            .count();
    Optional<Outcome> outcome = Outcome.of(successes.keySet(), (int) documents, queues);
    if (outcome.isEmpty()) {
      fault.accept(
          "has the successful responses "
              + successes.keySet()
              + ", which have no type in Java; those that have one are a single response, a 200 and a"
              + " 201 with the same schema, and these beside a 202 that is a QueuedJob or beside a"
              + " 204");
    }
    return outcome.orElse(null);
  }

  private static void refuseSameNames(
      List<JavaResource.Argument> arguments,
      List<JavaResource.Argument> params,
      Consumer<String> fault) {
    Set<String> names = new HashSet<>();
    Stream.concat(arguments.stream(), params.stream())
        .map(JavaResource.Argument::name)
        .filter(name -> !names.add(name))
        .forEach(name -> fault.accept("two of its parameters and parts have the name " + name));
  }

  private JavaResource.Argument argument(Map<String, Object> parameter, Consumer<String> fault) {
    Map<String, Object> schema = QueryEncoding.listOf(Operation.parameterSchema(parameter));
    Map<String, Object> described = new LinkedHashMap<>(schema);
    described.put("description", parameter.get("description"));
    String name = (String) parameter.get("name");
    JavaResource.Argument argument =
        new JavaResource.Argument(
            (String) parameter.get("in"),
            name,
            JavaNames.property(name),
            Javadoc.of(described, types.resolve(schema)),
            types.of(schema),
            types.parameterType(schema),
            QueryEncoding.of(parameter));
    String wrong = QueryEncoding.fault(parameter, types);
    if (!wrong.isEmpty()) {
      fault.accept("its parameter " + name + " " + wrong);
    }
    return argument;
  }

  private static JavaApi.CommonParam commonParam(
      Map<String, Object> parameter, JavaResource.Argument argument) {
    Object byDefault = Operation.parameterSchema(parameter).get("default");
    String expression =
        byDefault == null
            ? ""
            : byDefault instanceof String ? "\"" + byDefault + "\"" : byDefault.toString();
    String place = argument.place().equals("header") ? "headers" : argument.place();
    return new JavaApi.CommonParam(argument, place, expression);
  }

  /** The documented limit; null if there is none. */
  private JavaResource.Limit limit(Operation operation, Consumer<String> fault) {
    Map<String, Object> limit = Tree.map(operation.node(), "x-rate-limit");
    if (limit.isEmpty()) {
      return null;
    }
    boolean hasKey = limit.containsKey("key");
    if (hasKey && types.kindOf(Operation.jsonSchema(operation.body())) != SchemaKind.MODEL) {
      fault.accept(
          "its rate limit counts by "
              + limit.get("key")
              + ", and its body is no object that could have it");
    }
    return new JavaResource.Limit(
        (Integer) limit.get("requests"),
        (String) limit.get("per"),
        (String) limit.get("scope"),
        hasKey ? JavaNames.property((String) limit.get("key")) : "");
  }
}
