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
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
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

  /** An action with no more than it needs, as a call to be made. */
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
    List<Method> overloads = overloads(target, action);
    Type[] types = overloads.get(0).getGenericParameterTypes();
    List<Object> values = new ArrayList<>();
    for (JsonNode parameter : operation(action).parameters()) {
      if (parameter.path("required").asBoolean(false)) {
        values.add(arguments.required(parameter.path("name").stringValue(), types[values.size()]));
      }
    }
    if (operation(action).node().has("requestBody")) {
      values.add(arguments.body(types[values.size()]));
    }
    if (arguments.isEmpty()) {
      return invoke(overloads.get(0), target, values);
    }
    Method withParams =
        overloads.stream()
            .filter(method -> Arrays.asList(method.getParameterTypes()).contains(Consumer.class))
            .findFirst()
            .orElseThrow(() -> new AssertionError(action + " takes no " + arguments));
    Consumer<Object> params = builder -> setAll(builder, arguments);
    values.add(params);
    return invoke(withParams, target, values);
  }

  /** The methods of an action; the first one takes only what the action cannot do without. */
  private static List<Method> overloads(Object target, String action) {
    String resource = action.substring(0, action.indexOf('.'));
    String documented = action.substring(resource.length() + 1);
    // A word that Java keeps for itself gets the resource behind it.
    String name =
        SourceVersion.isKeyword(documented)
            ? documented + resource.substring(0, 1).toUpperCase(Locale.ROOT) + resource.substring(1)
            : documented;
    return Arrays.stream(target.getClass().getMethods())
        .filter(method -> method.getName().equals(name))
        .sorted(Comparator.comparingInt(Method::getParameterCount))
        .toList();
  }

  private static void setAll(Object builder, ActionArguments arguments) {
    for (Method setter : builder.getClass().getMethods()) {
      if (setter.getParameterCount() == 1
          && arguments.has(setter.getName())
          && !isShorthand(setter)) {
        Object value = arguments.required(setter.getName(), setter.getGenericParameterTypes()[0]);
        invoke(setter, builder, List.of(value));
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
