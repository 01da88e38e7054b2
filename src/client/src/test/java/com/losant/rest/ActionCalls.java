package com.losant.rest;

import com.losant.rest.api.ApiCall;
import com.losant.rest.contract.Bundle;
import com.losant.rest.contract.Bundle.Operation;
import com.losant.rest.json.LosantTime;
import com.losant.rest.workflows.VirtualButtonPress;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import tools.jackson.databind.JsonNode;

/**
 * Every action of the description, called by its documented name. Its methods are found by
 * reflection, so that a new action needs no line here.
 */
public final class ActionCalls {
  private static final Bundle BUNDLE = Bundle.read();
  private static final SortedMap<String, Operation> OPERATIONS =
      BUNDLE.operations().stream()
          .collect(Collectors.toMap(Operation::id, Function.identity(), (a, b) -> a, TreeMap::new));

  private ActionCalls() {}

  /** The names of all actions. */
  public static SortedSet<String> names() {
    return new TreeSet<>(OPERATIONS.keySet());
  }

  /** The names of the actions that take an access token; others never send one. */
  public static SortedSet<String> withToken() {
    return names().stream()
        .filter(action -> !operation(action).node().path("security").isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of the actions whose response is a document, and no event stream. */
  public static SortedSet<String> documents() {
    return names().stream()
        .filter(action -> !isStream(action))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * One action of each kind that a transport could treat in another way than others: by method,
   * whether it may be repeated, what is sent and what is returned.
   */
  public static List<String> ofEachKind() {
    Map<List<Object>, String> kinds = new LinkedHashMap<>();
    for (String action : documents()) {
      Operation operation = operation(action);
      JsonNode body = BUNDLE.follow(operation.node().path("requestBody"));
      List<String> successes =
          operation.node().path("responses").propertyNames().stream()
              .filter(status -> status.startsWith("2"))
              .sorted()
              .toList();
      kinds.putIfAbsent(
          List.of(
              operation.method(),
              isIdempotent(action),
              List.copyOf(body.path("content").propertyNames()),
              body.path("required"),
              operation.node().path("security").isEmpty(),
              successes),
          action);
    }
    return List.copyOf(kinds.values());
  }

  public static boolean isStream(String action) {
    return operation(action).node().has("x-event-stream");
  }

  public static Operation operation(String action) {
    Operation operation = OPERATIONS.get(action);
    if (operation == null) {
      throw new AssertionError("there is no " + action);
    }
    return operation;
  }

  /** The names of the parameters in the path of an action. */
  public static List<String> pathParameters(String action) {
    return operation(action).parameters().stream()
        .filter(parameter -> parameter.path("in").asString().equals("path"))
        .map(parameter -> parameter.path("name").asString())
        .toList();
  }

  /** Whether an action may be done twice, as it is described. */
  public static boolean isIdempotent(String action) {
    return operation(action).node().required("x-idempotent").booleanValue();
  }

  /** The scopes that allow an action, as they are described. */
  public static List<String> scopes(String action) {
    return operation(action)
        .node()
        .path("x-scopes")
        .valueStream()
        .map(JsonNode::stringValue)
        .toList();
  }

  /** The smallest response to an action that can be read. */
  public static String smallestResponse(String action) {
    JsonNode responses = operation(action).node().path("responses");
    String success =
        responses.propertyNames().stream().filter(s -> s.startsWith("2")).findFirst().orElseThrow();
    JsonNode content =
        BUNDLE.follow(responses.get(success)).path("content").path("application/json");
    return BUNDLE.follow(content.path("schema")).path("type").asString().equals("array")
        ? "[]"
        : "{}";
  }

  /** Calls an action with no more than it needs. */
  public static Object call(LosantClient losant, String action) {
    return call(losant, action, ActionArguments.none());
  }

  public static Object call(LosantClient losant, String action, ActionArguments arguments) {
    return invoke(resource(losant, action), action, arguments);
  }

  /** An action whose response is a document, with no more than it needs, as a call to be made. */
  public static ApiCall<?> of(LosantClient losant, String action) {
    Object calls = invoke(resource(losant, action), "calls");
    return (ApiCall<?>) invoke(calls, action, ActionArguments.none());
  }

  public static VirtualButtonPress press(String key) {
    return VirtualButtonPress.CODEC.fromJson("{\"key\":\"" + key + "\"}");
  }

  private static Object resource(LosantClient losant, String action) {
    return invoke(losant, operation(action).node().path("tags").get(0).stringValue());
  }

  private static Object invoke(Object target, String action, ActionArguments arguments) {
    List<String> required = new ArrayList<>();
    operation(action).parameters().stream()
        .filter(parameter -> parameter.path("required").asBoolean(false))
        .forEach(parameter -> required.add(parameter.path("name").stringValue()));
    JsonNode body = BUNDLE.follow(operation(action).node().path("requestBody"));
    JsonNode form = body.path("content").path("multipart/form-data").path("schema");
    form.path("required").forEach(part -> required.add(part.stringValue()));
    boolean isJson = form.isMissingNode() && body.path("required").asBoolean(false);
    boolean withBody = isJson || arguments.has("body");
    int count = required.size() + (withBody ? 1 : 0);
    Method plain = overload(target, action, count, false);
    Type[] types = plain.getGenericParameterTypes();
    List<Object> values = new ArrayList<>();
    for (String name : required) {
      values.add(arguments.required(name, types[values.size()]));
    }
    if (withBody) {
      values.add(arguments.body(types[values.size()]));
    }
    if (arguments.isEmpty()) {
      return invoke(plain, target, values);
    }
    Consumer<Object> params = builder -> setAll(builder, arguments);
    values.add(params);
    return invoke(overload(target, action, count + 1, true), target, values);
  }

  /** The method of an action that takes so many arguments: of several, the one for any body. */
  private static Method overload(Object target, String action, int count, boolean withParams) {
    JsonNode body = BUNDLE.follow(operation(action).node().path("requestBody"));
    String schema = body.at("/content/application~1json/schema/$ref").asString("");
    String bodyClass = schema.substring(schema.lastIndexOf('/') + 1);
    return Arrays.stream(target.getClass().getMethods())
        .filter(method -> method.getName().equals(methodName(action)))
        .filter(method -> method.getParameterCount() == count)
        .filter(method -> types(method).contains(Consumer.class) == withParams)
        .min(Comparator.comparing(method -> types(method).stream().noneMatch(named(bodyClass))))
        .orElseThrow(
            () -> new AssertionError(action + " takes no " + count + " arguments, " + withParams));
  }

  private static List<Class<?>> types(Method method) {
    return List.of(method.getParameterTypes());
  }

  private static Predicate<Class<?>> named(String name) {
    return type -> type.getSimpleName().equals(name);
  }

  /** A word that Java keeps for itself, or that every object has, gets the resource behind it. */
  private static String methodName(String action) {
    String resource = action.substring(0, action.indexOf('.'));
    String documented = action.substring(resource.length() + 1);
    return SourceVersion.isKeyword(documented) || documented.equals("clone")
        ? documented + resource.substring(0, 1).toUpperCase(Locale.ROOT) + resource.substring(1)
        : documented;
  }

  /** In the order of the arguments, which is that of the parts of a form. */
  private static void setAll(Object builder, ActionArguments arguments) {
    for (String name : arguments.names()) {
      for (Method setter : builder.getClass().getMethods()) {
        if (setter.getName().equals(name)
            && setter.getParameterCount() == 1
            && arguments.has(name)
            && !isShorthand(setter)) {
          Object value = arguments.required(name, setter.getGenericParameterTypes()[0]);
          invoke(setter, builder, List.of(value));
        }
      }
    }
    arguments.requireAllTaken();
  }

  /** Whether it takes a fixed time, and another one of the same name any time. */
  private static boolean isShorthand(Method setter) {
    return setter.getParameterTypes()[0] == Instant.class
        && Arrays.stream(setter.getDeclaringClass().getMethods())
            .filter(other -> other.getName().equals(setter.getName()))
            .anyMatch(other -> other.getParameterTypes()[0] == LosantTime.class);
  }

  private static Object invoke(Object target, String method) {
    try {
      return invoke(target.getClass().getMethod(method), target, List.of());
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static Object invoke(Method method, Object target, List<?> values) {
    try {
      return method.invoke(target, values.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
