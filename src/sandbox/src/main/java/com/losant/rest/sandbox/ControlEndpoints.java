package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The endpoints below {@code /_sandbox}: what tests in Java do by methods, over HTTP. */
final class ControlEndpoints {
  private static final String ROOT = "/_sandbox";
  private static final Set<String> FAULT_PROPERTIES =
      Set.of("fault", "next", "rate", "seed", "action", "method", "status", "retryAfter", "delay");

  private final LosantSandbox sandbox;
  private final SecretProperties secrets;

  ControlEndpoints(LosantSandbox sandbox, SecretProperties secrets) {
    this.sandbox = sandbox;
    this.secrets = secrets;
  }

  /** Whether a path belongs to the sandbox itself and not to the API. */
  static boolean owns(String path) {
    return path.equals(ROOT) || path.startsWith(ROOT + "/");
  }

  ActionResponse handle(SandboxRequest request) {
    return switch (request.method() + " " + request.path().substring(ROOT.length())) {
      case "GET " ->
          ActionResponse.ok(JsonTrees.object().put("applicationId", sandbox.applicationId()));
      case "POST /applications" ->
          ActionResponse.created(JsonTrees.object().put("id", sandbox.createApplication()));
      case "POST /reset" -> {
        sandbox.reset();
        yield ActionResponse.success();
      }
      case "GET /requests" -> ActionResponse.ok(shown(sandbox.requests()));
      case "DELETE /requests" -> {
        sandbox.clearRequests();
        yield ActionResponse.success();
      }
      case "GET /faults" -> ActionResponse.ok(sandbox.faults().shown());
      case "DELETE /faults" -> {
        sandbox.faults().clear();
        yield ActionResponse.success();
      }
      case "POST /faults" -> {
        set(request.body());
        yield ActionResponse.created(sandbox.faults().shown());
      }
      default ->
          throw RefusedException.notFound(
              request.method()
                  + " "
                  + request.path()
                  + " was not found: there are GET "
                  + ROOT
                  + ", POST …/applications, POST …/reset, GET and DELETE …/requests,"
                  + " and GET, POST and DELETE …/faults");
    };
  }

  private JsonNode shown(List<SandboxRequest> requests) {
    ObjectNode shown = JsonTrees.object().put("count", requests.size());
    ArrayNode items = shown.putArray("items");
    for (SandboxRequest request : requests) {
      ObjectNode item = items.addObject();
      item.put("id", request.id());
      item.put("action", request.action());
      item.put("method", request.method());
      item.put("path", request.path());
      item.put("query", request.query());
      ObjectNode headers = item.putObject("headers");
      request
          .headers()
          .forEach(
              (name, values) -> {
                ArrayNode texts = headers.putArray(name.toLowerCase(Locale.ROOT));
                // A caller with a wrong setting may have sent a token that is none of the
                // sandbox's.
                boolean secret = name.equalsIgnoreCase("Authorization");
                values.forEach(value -> texts.add(secret ? SecretProperties.HIDDEN : value));
              });
      item.put("body", secrets.hiddenIn(request.body()));
    }
    return shown;
  }

  private void set(String text) {
    try {
      set(JsonTrees.parse(text.isBlank() ? "{}" : text));
    } catch (JacksonException e) {
      throw RefusedException.invalid("body: is not JSON: " + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      throw RefusedException.invalid("body." + e.getMessage());
    }
  }

  private void set(JsonNode body) {
    List<String> violations = violations(body);
    if (!violations.isEmpty()) {
      throw RefusedException.invalid(violations);
    }
    Faults faults = sandbox.faults();
    Faults.When when =
        body.has("rate")
            ? faults.rate(body.path("rate").asDouble(), body.path("seed").asLong(0))
            : faults.next(body.path("next").asInt(1));
    if (body.has("action")) {
      when.action(body.path("action").asString());
    }
    if (body.has("method")) {
      when.method(body.path("method").asString());
    }
    InjectedFault.Kind kind =
        InjectedFault.Kind.valueOf(JsonTrees.text(body, "fault").toUpperCase(Locale.ROOT));
    Optional<Duration> wait =
        body.has("delay")
            ? Optional.of(Duration.ofMillis(body.path("delay").asInt()))
            : body.has("retryAfter")
                ? Optional.of(Duration.ofSeconds(body.path("retryAfter").asInt()))
                : Optional.empty();
    when.strike(new InjectedFault(kind, body.path("status").asInt(0), wait));
  }

  private static List<String> violations(JsonNode body) {
    if (!body.isObject()) {
      return List.of("body: is not an object");
    }
    List<String> violations = new ArrayList<>();
    for (String name : body.propertyNames()) {
      JsonNode value = body.path(name);
      boolean right =
          switch (name) {
            case "fault", "action", "method" -> value.isString();
            case "rate" -> value.isNumber();
            case "seed" -> value.isIntegralNumber() && value.canConvertToLong();
            default -> value.isIntegralNumber() && value.canConvertToInt();
          };
      if (!FAULT_PROPERTIES.contains(name)) {
        violations.add("body: unknown property '" + name + "'");
      } else if (!right) {
        violations.add("body." + name + ": has the wrong type");
      }
    }
    String kind = JsonTrees.text(body, "fault");
    List<String> kinds =
        Arrays.stream(InjectedFault.Kind.values()).map(InjectedFault.Kind::text).toList();
    if (!kinds.contains(kind)) {
      violations.add("body.fault: must be one of " + kinds);
    }
    demand(violations, body, "status", kind.equals("status"), kind.equals("status"));
    demand(violations, body, "retryAfter", false, kind.equals("status"));
    demand(violations, body, "delay", kind.equals("delay"), kind.equals("delay"));
    demand(violations, body, "next", false, !body.has("rate"));
    demand(violations, body, "seed", false, body.has("rate"));
    return violations;
  }

  private static void demand(
      List<String> violations, JsonNode body, String name, boolean needed, boolean allowed) {
    if (needed && !body.has(name)) {
      violations.add("body: property '" + name + "' is missing");
    } else if (!allowed && body.has(name)) {
      violations.add("body." + name + ": does not go with the rest");
    }
  }
}
