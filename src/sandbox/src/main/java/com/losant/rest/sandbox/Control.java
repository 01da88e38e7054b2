package com.losant.rest.sandbox;

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

/** What a test in Java does with the sandbox itself, over HTTP for all others. */
final class Control {
  private static final String ROOT = "/_sandbox";
  private static final Set<String> FAULT_PROPERTIES =
      Set.of("fault", "next", "rate", "seed", "action", "method", "status", "retryAfter", "delay");

  private final LosantSandbox sandbox;

  Control(LosantSandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** Whether a path belongs to the sandbox itself and not to the API. */
  static boolean owns(String path) {
    return path.equals(ROOT) || path.startsWith(ROOT + "/");
  }

  Answer answer(RecordedRequest request) {
    return switch (request.method() + " " + request.path().substring(ROOT.length())) {
      case "GET " -> Answer.ok(Json.object().put("applicationId", sandbox.applicationId()));
      case "POST /applications" ->
          Answer.created(Json.object().put("id", sandbox.createApplication()));
      case "POST /reset" -> {
        sandbox.reset();
        yield Answer.success();
      }
      case "GET /requests" -> Answer.ok(shown(sandbox.requests()));
      case "DELETE /requests" -> {
        sandbox.clearRequests();
        yield Answer.success();
      }
      case "GET /faults" -> Answer.ok(sandbox.faults().shown());
      case "DELETE /faults" -> {
        sandbox.faults().clear();
        yield Answer.success();
      }
      case "POST /faults" -> {
        set(request.body());
        yield Answer.created(sandbox.faults().shown());
      }
      default ->
          throw Problem.notFound(
              request.method()
                  + " "
                  + request.path()
                  + " was not found: there are GET "
                  + ROOT
                  + ", POST …/applications, POST …/reset, GET and DELETE …/requests,"
                  + " and GET, POST and DELETE …/faults");
    };
  }

  private static JsonNode shown(List<RecordedRequest> requests) {
    ObjectNode shown = Json.object().put("count", requests.size());
    ArrayNode items = shown.putArray("items");
    for (RecordedRequest request : requests) {
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
                values.forEach(value -> texts.add(secret ? "hidden" : value));
              });
      item.put("body", request.body());
    }
    return shown;
  }

  private void set(String text) {
    try {
      set(Json.parse(text.isBlank() ? "{}" : text));
    } catch (JacksonException e) {
      throw Problem.invalid("body: is not JSON: " + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      throw Problem.invalid("body." + e.getMessage());
    }
  }

  private void set(JsonNode body) {
    List<String> violations = violations(body);
    if (!violations.isEmpty()) {
      throw Problem.invalid(violations);
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
    Fault.Kind kind = Fault.Kind.valueOf(Json.text(body, "fault").toUpperCase(Locale.ROOT));
    Optional<Duration> wait =
        body.has("delay")
            ? Optional.of(Duration.ofMillis(body.path("delay").asInt()))
            : body.has("retryAfter")
                ? Optional.of(Duration.ofSeconds(body.path("retryAfter").asInt()))
                : Optional.empty();
    when.strike(new Fault(kind, body.path("status").asInt(0), wait));
  }

  private static List<String> violations(JsonNode body) {
    if (!body.isObject()) {
      return List.of("body: is no object");
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
    String kind = Json.text(body, "fault");
    List<String> kinds = Arrays.stream(Fault.Kind.values()).map(Fault.Kind::text).toList();
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
