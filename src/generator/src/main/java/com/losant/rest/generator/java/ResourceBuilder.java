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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Makes resource classes of the operations of a bundle. */
final class ResourceBuilder {
  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

  /** What a job is told by, in every action that may become one. */
  private static final String QUEUED = "#/components/schemas/QueuedJob";

  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "400", "BadRequestException",
          "401", "UnauthorizedException",
          "403", "ForbiddenException",
          "404", "NotFoundException",
          "410", "GoneException",
          "413", "PayloadTooLargeException",
          "422", "UnprocessableContentException",
          "429", "TooManyRequestsException");

  private final Map<String, Object> bundle;
  private final JavaTypes types;
  private final ScopeFamilies families;
  private final Map<String, String> areas;
  private final EventStreams events;
  private final Set<String> commonErrors;
  private final Set<Object> errorBodies;
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
    this.events = new EventStreams(bundle);
    this.commonErrors = commonErrors;
    this.errorBodies = errorBodies(bundle);
  }

  /** The schemas that a response consists of as a whole. */
  static Set<String> responses(Map<String, Object> bundle) {
    Set<String> names = new LinkedHashSet<>();
    forEachOperation(
        bundle,
        (path, operation) ->
            Tree.map(operation.node(), "responses")
                .forEach(
                    (status, response) -> {
                      Object schema =
                          resultSchema(dereference(bundle, Tree.map(response))).get("$ref");
                      if (status.startsWith("2") && schema != null) {
                        names.add(JavaTypes.name((String) schema));
                      }
                    }));
    return names;
  }

  private record Operation(String method, Map<String, Object> item, Map<String, Object> node) {}

  private static void forEachOperation(
      Map<String, Object> bundle, BiConsumer<String, Operation> action) {
    Tree.map(bundle, "paths")
        .forEach(
            (path, node) -> {
              Map<String, Object> item = Tree.map(node);
              for (String method : METHODS) {
                if (item.get(method) != null) {
                  action.accept(path, new Operation(method, item, Tree.map(item.get(method))));
                }
              }
            });
  }

  /** All resources, in the order of their names; refuses at once what has no form in Java yet. */
  List<JavaResource> resources() {
    Map<String, List<JavaResource.JavaAction>> actions = new TreeMap<>();
    Map<String, String> packages = new TreeMap<>();
    forEachOperation(
        bundle,
        (path, operation) -> {
          String resource = (String) Tree.list(operation.node(), "tags").get(0);
          String home = packages.putIfAbsent(resource, Packages.ofArea(areas.get(path)));
          if (home != null && !home.equals(Packages.ofArea(areas.get(path)))) {
            faults.add(resource + " has paths in two areas; keep them in one folder");
          }
          JavaResource.JavaAction action = actionOrFault(path, operation);
          if (action != null) {
            actions.computeIfAbsent(resource, key -> new ArrayList<>()).add(action);
          }
        });
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

  private JavaResource.JavaAction actionOrFault(String path, Operation operation) {
    try {
      return action(path, operation);
    } catch (SpecException e) {
      faults.add(operation.node().get("operationId") + ": " + e.getMessage());
      return null;
    }
  }

  /** The Java of an action, or nothing and a fault. */
  private JavaResource.JavaAction action(String path, Operation operation) {
    Map<String, Object> node = operation.node();
    String id = (String) node.get("operationId");
    Outcome outcome = outcome(id, node);
    Map<String, Object> success = success(node);
    Map<String, Object> schema = resultSchema(success);
    boolean returnsNothing = outcome == Outcome.NOTHING;
    boolean hasForm = outcome != null && (returnsNothing || schema.containsKey("$ref"));
    if (outcome != null && !hasForm) {
      faults.add(
          id
              + ": its response has neither JSON nor events with a named schema, and no other has a"
              + " Java type");
    }
    List<JavaResource.Argument> arguments = new ArrayList<>();
    List<JavaResource.Argument> params = new ArrayList<>();
    List<Object> all = new ArrayList<>(Tree.list(operation.item(), "parameters"));
    all.addAll(Tree.list(node, "parameters"));
    for (Object each : all) {
      Map<String, Object> parameter = dereference(bundle, Tree.map(each));
      JavaResource.Argument argument = argument(parameter);
      String fault = QueryEncoding.fault(parameter, types);
      if (!fault.isEmpty()) {
        faults.add(id + ": its parameter " + argument.jsonName() + " " + fault);
      }
      if (Boolean.TRUE.equals(parameter.get("x-client-setting"))) {
        commonParams.putIfAbsent(argument.jsonName(), commonParam(parameter, argument));
      } else if (Boolean.TRUE.equals(parameter.get("required"))) {
        arguments.add(argument);
      } else {
        params.add(argument);
      }
    }
    for (FormPart part : formParts(id, node)) {
      (part.required() ? arguments : params).add(part.argument());
    }
    refuseSameNames(id, arguments, params);
    List<JavaResource.Form> forms = forms(id, operation, arguments);
    faults.addAll(events.faults(id, operation.item(), node));
    if (!hasForm) {
      return null;
    }
    List<String> scopes = Tree.list(node, "x-scopes").stream().map(String.class::cast).toList();
    String action = id.substring(id.indexOf('.') + 1);
    return new JavaResource.JavaAction(
        id,
        JavaNames.constant(action),
        operation.method().toUpperCase(Locale.ROOT),
        path,
        Boolean.TRUE.equals(node.get("x-idempotent")),
        token(node, scopes),
        families.expression(scopes),
        families.rest(scopes),
        limit(node),
        JavaNames.method(id),
        (String) node.get("summary"),
        Javadoc.of(node, Map.of()),
        forms,
        params,
        JavaNames.capitalized(action) + "Params",
        returnsNothing ? null : types.of(schema),
        outcome,
        Javadoc.of(success, Map.of()),
        failures(node),
        pages(id, node, schema),
        outcome == Outcome.EVENTS ? events.of(operation.item(), node) : null,
        log(id, node, schema));
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

  /** What a call gives, or nothing and a fault. */
  private Outcome outcome(String id, Map<String, Object> operation) {
    Map<String, Object> successes = successes(operation);
    Map<String, Object> accepted = dereference(bundle, Tree.map(successes, "202"));
    boolean queues = QUEUED.equals(jsonSchema(accepted).get("$ref"));
    if (dereference(bundle, Tree.map(successes, "204")).containsKey("content")) {
      faults.add(id + ": its response 204 has content, which HTTP does not allow");
    }
    if (events.isStream(operation)) {
      return Outcome.EVENTS;
    }
    Set<Object> documents = new HashSet<>();
    Outcome.DONE.stream()
        .filter(successes::containsKey)
        .map(status -> dereference(bundle, Tree.map(successes.get(status))))
        .forEach(response -> documents.add(jsonSchema(response)));
    Optional<Outcome> outcome = Outcome.of(successes.keySet(), documents.size(), queues);
    if (outcome.isEmpty()) {
      faults.add(
          id
              + ": has the successful responses "
              + successes.keySet()
              + ", which have no type in Java; those that have one are a single response, a 200 and a"
              + " 201 with the same schema, and these beside a 202 that is a QueuedJob or beside a"
              + " 204");
    }
    return outcome.orElse(null);
  }

  /** The first successful response, which says what the action returns when it is carried out. */
  private Map<String, Object> success(Map<String, Object> operation) {
    return successes(operation).values().stream()
        .map(response -> dereference(bundle, Tree.map(response)))
        .findFirst()
        .orElse(Map.of());
  }

  /** The successful responses, in the order of their statuses. */
  private static Map<String, Object> successes(Map<String, Object> operation) {
    Map<String, Object> successes = new TreeMap<>(Tree.map(operation, "responses"));
    successes.keySet().removeIf(status -> !status.startsWith("2"));
    return successes;
  }

  /** The ways to call an action: without a body that is optional, and with each form of a body. */
  private List<JavaResource.Form> forms(
      String id, Operation operation, List<JavaResource.Argument> arguments) {
    Map<String, Object> body = dereference(bundle, Tree.map(operation.node(), "requestBody"));
    List<JavaResource.Form> forms = new ArrayList<>();
    if (!Boolean.TRUE.equals(body.get("required"))) {
      forms.add(new JavaResource.Form(List.copyOf(arguments), "", ""));
    }
    Map<String, Object> schema = jsonSchema(body);
    if (body.isEmpty()) {
      return forms;
    }
    boolean isForm = !formSchema(body).isEmpty();
    if (operation.method().equals("get") || !(isForm || schema.containsKey("$ref"))) {
      faults.add(id + ": its body is not JSON with a named schema, nor a form, or goes with a GET");
      return forms;
    }
    if (isForm) {
      return List.of(new JavaResource.Form(List.copyOf(arguments), "", ""));
    }
    String javadoc = Javadoc.of(body, Map.of());
    String described = javadoc.isEmpty() ? "what to send" : javadoc;
    forms.add(form(arguments, schema, described, forms.isEmpty() ? "" : "with a body"));
    if (types.kindOf(schema) == SchemaKind.CHOICE) {
      for (Object node : Tree.list(types.resolve(schema), "oneOf")) {
        Map<String, Object> alternative = Tree.map(node);
        if (!types.of(alternative).isAnyJson()) {
          String what = Javadoc.of(alternative, types.resolve(alternative));
          forms.add(form(arguments, alternative, what, "for one form of the body"));
        }
      }
    }
    return forms;
  }

  /** A part of a body that is a form. */
  private record FormPart(JavaResource.Argument argument, boolean required) {}

  /** The parts are arguments as parameters are: those that are required, and those in a lambda. */
  private List<FormPart> formParts(String id, Map<String, Object> operation) {
    Map<String, Object> body = dereference(bundle, Tree.map(operation, "requestBody"));
    Map<String, Object> form = formSchema(body);
    if (form.containsKey("$ref") || Tree.map(body, "content").size() > 1) {
      faults.add(id + ": its form is not written in its place, or not the only body");
    }
    List<Object> required = Tree.list(form, "required");
    List<FormPart> parts = new ArrayList<>();
    Tree.map(form, "properties")
        .forEach(
            (name, node) -> {
              Map<String, Object> schema = Tree.map(node);
              boolean file = types.resolve(schema).containsKey("contentMediaType");
              JavaType type = file ? JavaTypes.UPLOAD : types.of(schema);
              JavaResource.Argument argument =
                  new JavaResource.Argument(
                      file ? "file" : "part",
                      name,
                      JavaNames.property(name),
                      Javadoc.of(schema, types.resolve(schema)),
                      type,
                      file ? type.name() : types.parameterType(schema),
                      QueryEncoding.TEXT);
              parts.add(new FormPart(argument, required.contains(name)));
            });
    return parts;
  }

  private void refuseSameNames(
      String id, List<JavaResource.Argument> arguments, List<JavaResource.Argument> params) {
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(arguments.stream(), params.stream())
        .map(JavaResource.Argument::name)
        .filter(name -> !names.add(name))
        .forEach(
            name -> faults.add(id + ": two of its parameters and parts have the name " + name));
  }

  private static Map<String, Object> formSchema(Map<String, Object> body) {
    return Tree.map(Tree.map(Tree.map(body, "content"), "multipart/form-data"), "schema");
  }

  private JavaResource.Form form(
      List<JavaResource.Argument> arguments,
      Map<String, Object> schema,
      String javadoc,
      String difference) {
    JavaType type = types.of(schema);
    String name = JavaNames.property(JavaNames.uncapitalized(bodyName(schema)));
    List<JavaResource.Argument> all = new ArrayList<>(arguments);
    all.add(
        new JavaResource.Argument(
            "body", "", name, javadoc, type, type.freeParameter(), QueryEncoding.TEXT));
    String body = name + ", " + type.codec();
    if (type.isFree()) {
      body =
          "JsonCodec.treeOf(Objects.requireNonNull(%1$s, \"%1$s\")), JsonCodec.ANY".formatted(name);
    } else if (isObject(schema)) {
      body = name;
    }
    return new JavaResource.Form(all, difference, body);
  }

  /** Whether the Java of a schema is a class that knows how it is written. */
  private boolean isObject(Map<String, Object> schema) {
    return switch (types.kindOf(schema)) {
      case MODEL, LIST, MAP -> true;
      case ENUM, UNION, CHOICE, INLINE -> false;
    };
  }

  /** The name of a schema; of a list without one, the plural of its items. */
  private static String bodyName(Map<String, Object> schema) {
    return schema.get("$ref") instanceof String ref
        ? JavaTypes.name(ref)
        : bodyName(Tree.map(schema, "items")) + "s";
  }

  private JavaResource.Argument argument(Map<String, Object> parameter) {
    Map<String, Object> schema = QueryEncoding.listOf(parameterSchema(parameter));
    Map<String, Object> described = new LinkedHashMap<>(schema);
    described.put("description", parameter.get("description"));
    String name = (String) parameter.get("name");
    return new JavaResource.Argument(
        (String) parameter.get("in"),
        name,
        JavaNames.property(name),
        Javadoc.of(described, types.resolve(schema)),
        types.of(schema),
        types.parameterType(schema),
        QueryEncoding.of(parameter));
  }

  private static JavaApi.CommonParam commonParam(
      Map<String, Object> parameter, JavaResource.Argument argument) {
    Object byDefault = parameterSchema(parameter).get("default");
    String expression =
        byDefault == null
            ? ""
            : byDefault instanceof String ? "\"" + byDefault + "\"" : byDefault.toString();
    String place = argument.place().equals("header") ? "headers" : argument.place();
    return new JavaApi.CommonParam(argument, place, expression);
  }

  private static Map<String, Object> parameterSchema(Map<String, Object> parameter) {
    return parameter.containsKey("schema")
        ? Tree.map(parameter.get("schema"))
        : jsonSchema(parameter);
  }

  private JavaResource.Limit limit(Map<String, Object> operation) {
    Map<String, Object> limit = Tree.map(operation, "x-rate-limit");
    if (limit.isEmpty()) {
      return null;
    }
    boolean hasKey = limit.containsKey("key");
    Map<String, Object> body = dereference(bundle, Tree.map(operation, "requestBody"));
    if (hasKey && types.kindOf(jsonSchema(body)) != SchemaKind.MODEL) {
      faults.add(
          operation.get("operationId")
              + ": its rate limit counts by "
              + limit.get("key")
              + ", and its body is no object that could have it");
    }
    return new JavaResource.Limit(
        (Integer) limit.get("requests"),
        (String) limit.get("per"),
        (String) limit.get("scope"),
        hasKey ? JavaNames.property((String) limit.get("key")) : "");
  }

  /** What is particular to an action; the Javadoc of the class tells the errors of all. */
  private List<JavaResource.Failure> failures(Map<String, Object> operation) {
    List<JavaResource.Failure> failures = new ArrayList<>();
    Tree.map(operation, "responses")
        .forEach(
            (status, node) -> {
              if (isError(status) && !commonErrors.contains(Tree.map(node).get("$ref"))) {
                Map<String, Object> response = dereference(bundle, Tree.map(node));
                Object schema = jsonSchema(response).get("$ref");
                failures.add(
                    new JavaResource.Failure(
                        EXCEPTIONS.getOrDefault(status, "LosantApiException"),
                        Javadoc.of(response, Map.of()),
                        errorBodies.contains(schema) ? types.of(jsonSchema(response)) : null));
              }
            });
    return failures;
  }

  private static boolean isError(String status) {
    return status.startsWith("4") || status.startsWith("5");
  }

  /** References to the schemas of errors that say more than every error does. */
  static Set<Object> errorBodies(Map<String, Object> bundle) {
    Set<Object> bodies = new LinkedHashSet<>();
    Set<Object> usual = new LinkedHashSet<>();
    forEachOperation(
        bundle,
        (path, operation) ->
            Tree.map(operation.node(), "responses")
                .forEach(
                    (status, node) -> {
                      Object schema = jsonSchema(dereference(bundle, Tree.map(node))).get("$ref");
                      if (schema != null && isError(status)) {
                        bodies.add(schema);
                      } else if (schema != null && status.equals("default")) {
                        usual.add(schema);
                      }
                    }));
    bodies.removeAll(usual);
    return bodies;
  }

  private JavaResource.Log log(
      String id, Map<String, Object> operation, Map<String, Object> schema) {
    Map<String, Object> log = Tree.map(operation, "x-log");
    if (log.isEmpty()) {
      return null;
    }
    String fault = LogBuilder.fault(log, parameters(operation).keySet(), schema, types);
    if (!fault.isEmpty()) {
      faults.add(id + ": " + fault);
      return null;
    }
    return LogBuilder.build(log, JavaNames.method(id), schema, types);
  }

  /** The names of the parameters, with their defaults or null. */
  private Map<String, Object> parameters(Map<String, Object> operation) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (Object each : Tree.list(operation, "parameters")) {
      Map<String, Object> parameter = dereference(bundle, Tree.map(each));
      parameters.put((String) parameter.get("name"), parameterSchema(parameter).get("default"));
    }
    return parameters;
  }

  private JavaResource.Pages pages(
      String id, Map<String, Object> operation, Map<String, Object> schema) {
    return new PagesBuilder(
            Tree.map(operation, "x-pagination"),
            parameters(operation),
            schema,
            types,
            fault -> faults.add(id + ": " + fault))
        .build();
  }

  /** The schema of what is read at once: of a document, or of the data of an event. */
  private static Map<String, Object> resultSchema(Map<String, Object> response) {
    Map<String, Object> events = EventStreams.schema(response);
    return events.isEmpty() ? jsonSchema(response) : events;
  }

  static Map<String, Object> jsonSchema(Map<String, Object> withContent) {
    return Tree.map(Tree.map(Tree.map(withContent, "content"), "application/json"), "schema");
  }

  static Map<String, Object> dereference(Map<String, Object> bundle, Map<String, Object> node) {
    if (!(node.get("$ref") instanceof String ref)) {
      return node;
    }
    Object target = bundle;
    for (String key : ref.substring(2).split("/")) {
      target = Tree.map(target).get(key);
    }
    return Tree.map(target);
  }
}
