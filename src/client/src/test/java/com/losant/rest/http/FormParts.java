package com.losant.rest.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.MultipartReader;
import okio.Buffer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a request sent as {@code multipart/form-data}. */
final class FormParts {
  private FormParts() {}

  /** An object for each part: its headers by their names in lower case, and its content. */
  static JsonNode of(RecordedRequest request) {
    ArrayNode parts = JsonNodeFactory.instance.arrayNode();
    MediaType type = MediaType.get(request.getHeaders().get("Content-Type"));
    if (!(type.type() + "/" + type.subtype()).equals("multipart/form-data")) {
      throw new AssertionError(type);
    }
    Buffer body = new Buffer().write(request.getBody());
    try (MultipartReader reader = new MultipartReader(body, type.parameter("boundary"))) {
      MultipartReader.Part part;
      while ((part = reader.nextPart()) != null) {
        ObjectNode shown = parts.addObject();
        Headers headers = part.headers();
        headers.names().forEach(name -> shown.put(name.toLowerCase(), headers.get(name)));
        shown.put("content", part.body().readUtf8());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}
