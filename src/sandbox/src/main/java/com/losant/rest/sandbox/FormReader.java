package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.UploadedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.MultipartReader;
import okio.Buffer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Reads {@code multipart/form-data} as the description says, and notes everything that is wrong.
 */
final class FormReader {
  private static final String FORM = "multipart/form-data";
  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*(name|filename)=(?:\"([^\"]*)\"|([^\";\\s]+))");

  private final SchemaValidator schemas;
  private final Operation operation;
  private final Map<String, UploadedFile> files;
  private final List<String> violations;
  private final ObjectNode parts = JsonTrees.object();

  private FormReader(
      SchemaValidator schemas,
      Operation operation,
      Map<String, UploadedFile> files,
      List<String> violations) {
    this.schemas = schemas;
    this.operation = operation;
    this.files = files;
    this.violations = violations;
  }

  /** Whether a request says that its body is a form, whose bytes need not be text. */
  static boolean isForm(String contentType) {
    return contentType.regionMatches(true, 0, FORM, 0, FORM.length());
  }

  /** The parts by name: values with their types, and the names of files, which go to others. */
  static JsonNode read(
      SchemaValidator schemas,
      Operation operation,
      SandboxRequest request,
      Map<String, UploadedFile> files,
      List<String> violations) {
    FormReader reader = new FormReader(schemas, operation, files, violations);
    reader.read(request);
    reader.refuseMissing();
    return reader.parts;
  }

  private void read(SandboxRequest request) {
    if (RequestValidator.isNothing(request.body())) {
      return;
    }
    String contentType = request.header("Content-Type").orElse("");
    MediaType mediaType = MediaType.parse(contentType);
    String boundary = mediaType == null ? null : mediaType.parameter("boundary");
    if (!isForm(contentType) || boundary == null) {
      violations.add(
          "header Content-Type: is '" + contentType + "', not " + FORM + " with a boundary");
      return;
    }
    Buffer bytes = new Buffer().writeString(request.body(), StandardCharsets.ISO_8859_1);
    try (MultipartReader reader = new MultipartReader(bytes, boundary)) {
      MultipartReader.Part part;
      while ((part = reader.nextPart()) != null) {
        read(part, part.body().readByteArray());
      }
    } catch (IOException e) {
      violations.add("body: is not " + FORM + " with the boundary " + boundary);
    }
  }

  private void read(MultipartReader.Part part, byte[] content) {
    String disposition = header(part, "Content-Disposition");
    String name = parameter(disposition, "name").orElse("");
    Optional<String> fileName = parameter(disposition, "filename");
    Optional<FormPart> known =
        operation.form().stream().filter(each -> each.name().equals(name)).findFirst();
    if (known.isEmpty()) {
      violations.add("part " + name + ": is unknown to " + operation.id());
    } else if (parts.has(name)) {
      violations.add("part " + name + ": is given several times");
    } else if (known.get().file() != fileName.isPresent()) {
      violations.add(
          "part "
              + name
              + (known.get().file() ? ": has no file name, and is a file" : ": is not a file"));
    } else {
      Optional<JsonNode> value =
          fileName
              .<Optional<JsonNode>>map(text -> Optional.of(StringNode.valueOf(text)))
              .orElseGet(() -> value(known.get(), content));
      fileName.ifPresent(
          file -> files.put(name, new UploadedFile(file, header(part, "Content-Type"), content)));
      value.ifPresent(
          given -> {
            violations.addAll(schemas.check(known.get().pointer(), known.get().label(), given));
            parts.set(name, given);
          });
    }
  }

  static String header(MultipartReader.Part part, String name) {
    String value = part.headers().get(name);
    return value == null ? "" : value;
  }

  private Optional<JsonNode> value(FormPart part, byte[] content) {
    Optional<String> text = QueryString.utf8(content);
    if (text.isEmpty()) {
      violations.add(part.label() + ": is not UTF-8");
    }
    return text.flatMap(
        given ->
            part.shape().plain().isEmpty()
                ? RequestValidator.json(part.label(), given, violations)
                : Optional.of(part.shape().typed(given)));
  }

  /** A parameter of a Content-Disposition, such as the name of a part. */
  static Optional<String> parameter(String disposition, String name) {
    Matcher matcher = PARAMETER.matcher(disposition);
    while (matcher.find()) {
      if (matcher.group(1).equals(name)) {
        String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
        return Optional.of(value.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"));
      }
    }
    return Optional.empty();
  }

  private void refuseMissing() {
    operation.form().stream()
        .filter(part -> part.required() && !parts.has(part.name()))
        .filter(part -> violations.stream().noneMatch(v -> v.startsWith(part.label() + ":")))
        .forEach(part -> violations.add(part.label() + ": is required"));
  }
}
