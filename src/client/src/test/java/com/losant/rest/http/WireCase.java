package com.losant.rest.http;

import com.losant.rest.ActionArguments;
import com.losant.rest.ActionCalls;
import com.losant.rest.LoopbackTestBase;
import com.losant.rest.json.JsonCodec;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A line of a file in src/test/resources/wire: a call, and what goes over the wire for it.
 *
 * <p>Left out are the ids {@code application} and {@code flow}, the query parameters that every
 * request carries, and the headers that are always the same; what a line says replaces them.
 */
record WireCase(JsonNode line) {
  private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

  static List<WireCase> read(String file) {
    InputStream stream = WireCase.class.getResourceAsStream("/wire/" + file);
    Objects.requireNonNull(stream, file);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines.lines().map(JsonCodec.ANY::fromJson).map(WireCase::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String action() {
    return line.required("action").stringValue();
  }

  ActionArguments arguments() {
    return ActionArguments.of(part("arguments"));
  }

  /** Settings of the client that differ from the defaults. */
  JsonNode client() {
    return part("client");
  }

  /** Method and path, as in the first line of a request. */
  String methodAndPath() {
    return line.required("request").stringValue();
  }

  /** Names and values of the query, decoded. */
  Map<String, String> query() {
    Map<String, String> query = new LinkedHashMap<>();
    if (!ActionCalls.isStream(action())) {
      query.put("_actions", "false");
      query.put("_links", "true");
      query.put("_embedded", "true");
    }
    part("query").properties().forEach(e -> query.put(e.getKey(), e.getValue().stringValue()));
    return query;
  }

  /** Parts of the query as they must be encoded. */
  List<String> encoded() {
    return line.path("encoded").valueStream().map(JsonNode::stringValue).toList();
  }

  /** Values of headers, null for one that must not be there. */
  Map<String, @Nullable String> headers() {
    Map<String, @Nullable String> headers = new LinkedHashMap<>();
    headers.put(
        "Accept", ActionCalls.isStream(action()) ? "text/event-stream" : "application/json");
    headers.put("Accept-Version", "^1.30.0");
    headers.put("Authorization", "Bearer " + LoopbackTestBase.TOKEN);
    headers.put("losantdomain", null);
    headers.put("Content-Type", methodAndPath().startsWith("GET ") ? null : "application/json");
    if (line.has("parts")) {
      headers.remove("Content-Type"); // whose boundary is another one each time
    }
    part("headers")
        .properties()
        .forEach(
            e ->
                headers.put(e.getKey(), e.getValue().isNull() ? null : e.getValue().stringValue()));
    return headers;
  }

  /** The parts of a form, with their headers and content; a missing node if it is none. */
  JsonNode parts() {
    return line.path("parts");
  }

  /** The body to the byte, or null if there must be none. */
  @Nullable String body() {
    JsonNode body = line.get("body");
    return body == null ? null : JsonCodec.ANY.toJson(body);
  }

  private JsonNode part(String name) {
    return line.has(name) ? line.get(name) : NOTHING;
  }

  @Override
  public String toString() {
    return action() + ": " + line.required("case").stringValue();
  }
}
