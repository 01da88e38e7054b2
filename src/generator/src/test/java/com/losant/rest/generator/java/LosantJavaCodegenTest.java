package com.losant.rest.generator.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** OpenAPI Generator with this project's generator, on a small description of its own. */
class LosantJavaCodegenTest {
  private static final String BUNDLE =
      """
      {"openapi": "3.1.0", "info": {"title": "t", "version": "1"},
       "tags": [{"name": "pump", "description": "One pump."}],
       "paths": {"/pumps/{pumpId}": {
         "parameters": [{"name": "pumpId", "in": "path", "required": true, "description": "Pump.",
                         "schema": {"type": "string"}}],
         "post": {"operationId": "pump.start", "tags": ["pump"], "summary": "Start a pump",
           "description": "Starts the pump.", "x-idempotent": false, "x-scopes": ["all.A", "pump.start"],
           "requestBody": {"required": true, "description": "Speed to start with.",
             "content": {"application/json": {"schema": {"$ref": "#/components/schemas/PumpStart"}}}},
           "responses": {
             "200": {"description": "The pump.",
               "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pump"}}}},
             "404": {"description": "There is no such pump."}}}}},
       "components": {"schemas": {
         "Pump": {"type": "object", "description": "A pump.", "required": ["id"], "x-always-present": ["rpm"],
           "properties": {
             "id": {"type": "string", "description": "Names it."},
             "rpm": {"type": "integer", "description": "Turns it makes."},
             "note": {"type": ["string", "null"], "description": "What to know."},
             "token": {"type": "string", "format": "password", "description": "Opens it."},
             "parts": {"type": "array", "description": "Has these.", "items": {"$ref": "#/components/schemas/Part"}},
             "screws": {"type": "array", "description": "Has these, too.", "items": {"$ref": "#/components/schemas/Screw"}}}},
         "PumpStart": {"type": "object", "description": "A start.", "additionalProperties": false,
           "properties": {"rpm": {"type": "integer", "description": "Turns.", "x-number": "whole"}}},
         "Part": {"description": "A part.", "oneOf": [{"$ref": "#/components/schemas/Screw"}],
           "discriminator": {"propertyName": "kind", "mapping": {"screw": "#/components/schemas/Screw"}}},
         "OneOrMore": {"description": "Some.", "oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
         "Screw": {"type": "object", "description": "A screw.", "required": ["kind"],
           "properties": {"kind": {"const": "screw", "type": "string", "description": "Marks it."}}}}}}
      """;

  @TempDir Path project;
  private ObjectNode bundle = (ObjectNode) JsonMapper.shared().readTree(BUNDLE);

  @BeforeEach
  void describe() throws IOException {
    write(
        "openapi/openapi.yaml", "paths:\n  /pumps/{pumpId}:\n    $ref: ./pumps/paths/pump.yaml\n");
    write(
        "openapi/every-action.yaml",
        "responses:\n  '403':\n    $ref: ./shared/responses/Forbidden.yaml\n");
    write("openapi/scopes.yaml", "families:\n  a:\n    all: [all.A]\n    read: [all.A.read]\n");
    for (String schema : new String[] {"Pump", "PumpStart", "Part", "Screw", "OneOrMore"}) {
      write("openapi/pumps/schemas/" + schema + ".yaml", "");
    }
  }

  @Test
  void aClassIsInThePackageOfItsAreaAndFormatted() throws IOException {
    generate();

    String pump = generated("pumps/Pump.java");
    assertTrue(pump.contains("package com.losant.rest.pumps;\n"), pump);
    assertTrue(
        pump.contains("  /** Names it. */\n  public String id() {\n    return required(0);\n"),
        pump);
    assertFalse(pump.contains("import java.util.Map;"), pump);
  }

  @Test
  void nullnessComesFromTheDescription() throws IOException {
    generate();

    String pump = generated("pumps/Pump.java");
    assertTrue(pump.contains("public Integer rpm() {\n    return required(1);"), pump);
    assertTrue(pump.contains("public @Nullable String note() {\n    return optional(2);"), pump);
    assertTrue(pump.contains("return setNullable(2, note);"), pump);
    assertTrue(pump.contains("require(0);"), pump);
    assertTrue(pump.contains("hide(3);"), pump);
  }

  @Test
  void onlyABooleanThatIsCalledLikeAKeywordAsks() throws IOException {
    ObjectNode properties = (ObjectNode) schema("Pump").get("properties");
    properties.putObject("new").put("type", "boolean");
    properties.putObject("default").put("type", "string");

    generate();

    String pump = generated("pumps/Pump.java");
    assertTrue(pump.contains("Boolean isNew() {"), pump);
    assertTrue(pump.contains("String defaultValue() {"), pump);
  }

  @Test
  void whatCanHaveOneTextOnlyIsSetAlready() throws IOException {
    ObjectNode start = schema("PumpStart");
    ((ObjectNode) start.get("properties"))
        .putObject("kind")
        .put("type", "string")
        .putArray("enum")
        .add("soft");
    start.putArray("required").add("kind");

    generate();

    String pumpStart = generated("pumps/PumpStart.java");
    assertTrue(pumpStart.contains("set(1, \"soft\");"), pumpStart);
    assertFalse(pumpStart.contains("Builder kind("), pumpStart);
  }

  @ParameterizedTest
  @CsvSource({", false", "rpm, true"})
  void aLimitIsCountedByThePathAndByAKeyIfThereIsOne(String key, boolean isCounted)
      throws IOException {
    ObjectNode limit = operation().putObject("x-rate-limit");
    limit.put("requests", 2).put("per", "PT1S").put("scope", "pump");
    if (key != null) {
      limit.put("key", key);
    }

    generate();

    String resource = generated("pumps/PumpApi.java");
    assertTrue(
        resource.contains(".rateLimit(RateLimit.of(2, Duration.parse(\"PT1S\"), \"pump\"))"));
    assertEquals(isCounted, resource.contains(".rateLimitKey(pumpStart::rpm)"), resource);
  }

  @Test
  void aListOfScopesStandsThereOnce() throws IOException {
    generate();

    assertTrue(
        generated("pumps/PumpApi.java").contains(".scopes(ScopeFamilies.A, \"pump.start\")"));
    assertTrue(generated("shared/ScopeFamilies.java").contains("A = List.of(\"all.A\")"));
  }

  @Test
  void aTimeThatMayBeRelativeIsAlsoSetAsAFixedOne() throws IOException {
    String time = "{\"type\": \"integer\", \"x-number\": \"epoch-or-relative-ms\"}";
    ((ObjectNode) schema("PumpStart").get("properties")).set("start", json(time));
    operation()
        .set(
            "parameters",
            json("[{\"name\": \"end\", \"in\": \"query\", \"schema\": " + time + "}]"));

    generate();

    String body = generated("pumps/PumpStart.java");
    assertTrue(body.contains("public @Nullable LosantTime start() {"), body);
    assertTrue(body.contains("start(LosantTime start) {\n      return set(1, start);"), body);
    assertTrue(
        body.contains("start(Instant start) {\n      return set(1, LosantTime.at(start));"), body);
    String resource = generated("pumps/PumpApi.java");
    assertTrue(resource.contains("return set(\"end\", end, JsonCodec.LOSANT_TIME);"), resource);
    assertTrue(
        resource.contains("end(Instant end) {\n      return end(LosantTime.at(end));"), resource);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"type": "array", "items": {"type": "string"}} | "explode": false | List<String> | setInCommas("tags", tags, JsonCodec.listOf(JsonCodec.STRING))
          {"type": "array", "items": {"type": "string"}} | "x-query-encoding": "brackets" | List<String> | setInBrackets("tags", tags, JsonCodec.listOf(JsonCodec.STRING))
          {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]} | "x-query-encoding": "brackets" | List<String> | setInBrackets("tags", tags, JsonCodec.listOf(JsonCodec.STRING))
          {"type": "array", "items": {"$ref": "#/components/schemas/Screw"}} | "x-query-encoding": "brackets" | List<Screw> | setInBrackets("tags", tags, JsonCodec.listOf(Screw.CODEC))
          {"$ref": "#/components/schemas/Screw"} | "x-query-encoding": "brackets" | Screw | setInBrackets("tags", tags, Screw.CODEC)
          """)
  void aQueryParameterIsWrittenAsItsEncodingSays(
      String schema, String encoding, String type, String statement) throws IOException {
    String parameter = "{\"name\": \"tags\", \"in\": \"query\", \"schema\": " + schema + ", ";
    operation().set("parameters", json("[" + parameter + encoding + "}]"));

    generate();

    String resource = generated("pumps/PumpApi.java");
    assertTrue(resource.contains("StartParams tags(" + type + " tags) {"), resource);
    assertTrue(resource.contains("return " + statement + ";"), resource);
  }

  @Test
  void aRequiredListIsAnArgumentThatIsWrittenTheSameWay() throws IOException {
    operation()
        .set(
            "parameters",
            json(
                """
                [{"name": "tags", "in": "query", "required": true, "explode": false,
                  "schema": {"type": "array", "items": {"type": "string"}}}]
                """));

    generate();

    String resource = generated("pumps/PumpApi.java");
    assertTrue(resource.contains(".queryInCommas("), resource);
  }

  @Test
  void theSignaturesAreListed() throws IOException {
    generate();

    String list = Files.readString(project.resolve("generated/api.txt"));
    assertTrue(list.contains("  start(String pumpId, PumpStart pumpStart): Pump\n"), list);
    assertTrue(list.contains("  id: String!\n  rpm: Integer\n  note: String?\n"), list);
  }

  @Test
  void onlyWhatDiffersIsWritten() throws IOException {
    generate();
    Path same = project.resolve("generated/java/com/losant/rest/pumps/Screw.java");
    Path other = project.resolve("generated/java/com/losant/rest/pumps/Pump.java");
    Path gone = write("generated/java/com/losant/rest/old/Gone.java", "class Gone {}");
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(same, longAgo);
    Files.setLastModifiedTime(other, longAgo);
    schema("Pump").put("description", "Another pump.");

    generate();

    assertEquals(longAgo, Files.getLastModifiedTime(same));
    assertTrue(Files.readString(other).contains("/** Another pump. */"));
    assertFalse(Files.exists(gone.getParent()));
  }

  @Test
  void whatSomebodyEditedIsMadeAnew() throws IOException {
    generate();
    Path edited = project.resolve("generated/java/com/losant/rest/pumps/Screw.java");
    String before = Files.readString(edited);
    Files.writeString(edited, "edited");

    generate();

    assertEquals(before, Files.readString(edited));
  }

  @Test
  void anOptionalBodyMakesTwoMethods() throws IOException {
    ((ObjectNode) operation().get("requestBody")).put("required", false);

    generate();

    String resource = generated("pumps/PumpApi.java");
    assertTrue(resource.contains("public Pump start(String pumpId) {"), resource);
    assertTrue(resource.contains("public Pump start(String pumpId, PumpStart pumpStart) {"));
    assertTrue(resource.contains("As {@link #start(String)}, with a body."), resource);
    String list = Files.readString(project.resolve("generated/api.txt"));
    assertTrue(
        list.contains("  start(String pumpId): Pump\n  start(String pumpId, PumpStart pumpStart)"),
        list);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"type": "array", "items": {"$ref": "#/components/schemas/Pump"}} | List<Pump> pumpStart) | .body(pumpStart, JsonCodec.listOf(Pump.CODEC))
          {"type": "array", "items": {}} | List<?> pumpStart) | .body(JsonCodec.treeOf(Objects.requireNonNull(pumpStart, "pumpStart")), JsonCodec.ANY)
          {"type": "object", "additionalProperties": {"type": "integer"}} | Map<String, Integer> pumpStart) | .body(pumpStart, JsonCodec.mapOf(JsonCodec.INTEGER))
          {"type": "array", "items": {"type": "object", "additionalProperties": {}}} | List<? extends Map<String, ?>> pumpStart) | JsonCodec.ANY)
          {"oneOf": [{"$ref": "#/components/schemas/Screw"}, {"type": "array", "items": {"$ref": "#/components/schemas/Screw"}}]} | List<Screw> screws) | .body(pumpStart, PumpStart.CODEC)
          {"oneOf": [{"$ref": "#/components/schemas/Screw"}], "discriminator": {"propertyName": "kind", "mapping": {"screw": "#/components/schemas/Screw"}}} | PumpStart pumpStart) | .body(pumpStart, PumpStart.CODEC)
          """)
  void aBodyThatIsNoSingleObjectIsTyped(String schema, String declared, String sent)
      throws IOException {
    ObjectNode body = (ObjectNode) JsonMapper.shared().readTree(schema);
    ((ObjectNode) bundle.at("/components/schemas"))
        .set("PumpStart", body.put("description", "A start."));

    generate();

    String resource = generated("pumps/PumpApi.java").replaceAll("\\s+", " ");
    assertTrue(resource.contains(declared), resource);
    assertTrue(resource.contains(sent), resource);
  }

  private static final String FORM =
      """
      {"multipart/form-data": {"schema": {"type": "object", "required": ["file"], "properties": {
         "file": {"type": "string", "contentMediaType": "application/zip", "description": "Zip."},
         "speed": {"type": "integer", "description": "Turns."},
         "part": {"$ref": "#/components/schemas/Screw"}}}}}
      """;

  @Test
  void thePartsOfAFormAreArgumentsAndOptionalParameters() throws IOException {
    ((ObjectNode) operation().get("requestBody"))
        .set("content", JsonMapper.shared().readTree(FORM));

    generate();

    String resource = generated("pumps/PumpApi.java").replaceAll("\\s+", " ");
    assertTrue(resource.contains("import com.losant.rest.api.Upload;"), resource);
    assertTrue(
        resource.contains(
            "public Pump start(String pumpId, Upload file, Consumer<StartParams> params)"),
        resource);
    assertTrue(
        resource.contains(
            ".path(\"pumpId\", pumpId) .part(\"file\", file) .query(params) .returning"),
        resource);
    assertTrue(resource.contains("return part(\"speed\", speed, JsonCodec.INTEGER);"), resource);
    assertTrue(resource.contains("public StartParams part(Screw part) {"), resource);
  }

  @Test
  void aFormThatHasNoFormInJavaIsRefused() {
    ObjectNode body = (ObjectNode) operation().get("requestBody");
    ObjectNode content = (ObjectNode) JsonMapper.shared().readTree(FORM);
    body.set("content", content);
    JsonNode file = content.at("/multipart~1form-data/schema/properties/file");
    ((ObjectNode) content.at("/multipart~1form-data/schema/properties")).set("pumpId", file);
    content.putObject("application/json");

    String message = refusal();

    assertTrue(message.contains("pump.start: its form is not written in its place, or not"));
    assertTrue(
        message.contains("pump.start: two of its parameters and parts have the name pumpId"));
  }

  /** A second successful response must not decide on a type without a word. */
  @ParameterizedTest
  @ValueSource(strings = {"202", "206"})
  void aSecondSuccessIsRefused(String status) {
    ObjectNode responses = (ObjectNode) operation().get("responses");
    responses.set(status, responses.get("200").deepCopy());

    String message = refusal();

    assertTrue(
        message.contains("pump.start: has the successful responses [200, " + status), message);
  }

  @Test
  void aSecondDocumentIsRefused() {
    ObjectNode responses = (ObjectNode) operation().get("responses");
    responses.set("201", responses.get("200").deepCopy());
    respondWith("PumpStart");

    assertTrue(refusal().contains("has the successful responses [200, 201]"));
  }

  /** As for an action that only tries, or makes something, or queues a job for that. */
  @Test
  void twoStatusesWithOneDocumentAreOne() throws IOException {
    jobBesideTheResult();
    ObjectNode responses = (ObjectNode) operation().get("responses");
    responses.set("201", responses.get("200").deepCopy());

    generate();

    assertTrue(generated("pumps/PumpApi.java").contains("public ActionResult<Pump> start("));

    responses.remove("202");

    generate();

    assertTrue(generated("pumps/PumpApi.java").contains("public Pump start("));
  }

  @Test
  void aThirdKindOfSuccessIsRefused() throws IOException {
    jobBesideTheResult();
    ObjectNode responses = (ObjectNode) operation().get("responses");
    responses.putObject("204").put("description", "Runs already.");

    assertTrue(refusal().contains("has the successful responses [200, 202, 204]"));
  }

  @Test
  void nothingBesideTheResultIsAnOptional() throws IOException {
    ((ObjectNode) operation().get("responses")).putObject("204").put("description", "Is running.");

    generate();

    String resource = generated("pumps/PumpApi.java");
    assertTrue(resource.contains("public Optional<Pump> start("), resource);
    assertTrue(resource.contains("@return The pump. Empty if there is none."), resource);
    assertTrue(resource.contains("public ApiCall<Optional<Pump>> start("), resource);
    assertTrue(resource.contains(".returningOptional(Pump.CODEC)"), resource);
  }

  @Test
  void whatReturnsNothingIsAVoidMethod() throws IOException {
    ObjectNode responses = (ObjectNode) operation().get("responses");
    responses.remove("200");
    responses.putObject("204").put("description", "The pump runs.");

    generate();

    String resource = generated("pumps/PumpApi.java");
    assertTrue(
        resource.contains("public void start(String pumpId, PumpStart pumpStart) {"), resource);
    assertTrue(resource.contains("    calls.start(pumpId, pumpStart).execute();"), resource);
    assertFalse(resource.contains("@return The pump runs."), resource);
    assertTrue(resource.contains("public ApiCall<@Nullable Void> start("), resource);
    assertTrue(resource.contains(".returningNothing()"), resource);
  }

  @Test
  void aBodyOfA204IsRefused() {
    ObjectNode responses = (ObjectNode) operation().get("responses");
    responses.set("204", responses.remove("200"));

    assertTrue(refusal().contains("pump.start: its response 204 has content"));
  }

  @Test
  void aJobAloneIsTheResult() throws IOException {
    jobBesideTheResult();
    ((ObjectNode) operation().get("responses")).remove("200");

    generate();

    String resource = generated("pumps/PumpApi.java");
    assertTrue(resource.contains("public QueuedJob start("), resource);
    assertTrue(resource.contains(".returning(QueuedJob.CODEC)"), resource);
  }

  @Test
  void aJobBesideTheResultMakesAnotherType() throws IOException {
    jobBesideTheResult();

    generate();

    String resource = generated("pumps/PumpApi.java");
    assertTrue(resource.contains("public ActionResult<Pump> start("), resource);
    assertTrue(resource.contains(".returningDoneOrQueued(Pump.CODEC)"), resource);
  }

  private void jobBesideTheResult() throws IOException {
    write("openapi/shared/schemas/QueuedJob.yaml", "");
    ((ObjectNode) bundle.at("/components/schemas"))
        .putObject("QueuedJob")
        .put("type", "object")
        .putObject("properties");
    JsonNode job =
        json(
            """
            {"description": "A job.", "content": {"application/json": {
             "schema": {"$ref": "#/components/schemas/QueuedJob"}}}}
            """);
    ((ObjectNode) operation().get("responses")).set("202", job);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /paths/~1pumps~1{pumpId}/post/requestBody/content | {"text/csv": {"schema": {"type": "string"}}} | pump.start: its body is not JSON with a named schema, nor a form
          /paths/~1pumps~1{pumpId}/get | {"operationId": "pump.get", "tags": ["pump"], "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/PumpStart"}}}}} | pump.get: its body is not JSON with a named schema, nor a form, or goes with a GET
          /paths/~1pumps~1{pumpId}/post/x-rate-limit | {"requests": 1, "per": "PT1S", "scope": "pump", "key": "rpm"} | pump.start: its rate limit counts by rpm, and its body is no object that could have it
          /paths/~1pumps~1{pumpId}/post/responses/200/content | {} | pump.start: its response has neither JSON nor events with a named schema
          /paths/~1pumps~1{pumpId}/post/parameters | [{"name": "tags", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}, "x-query-encoding": "indexed"}] | pump.start: its parameter tags x-query-encoding: `indexed` is unknown
          /paths/~1pumps~1{pumpId}/post/parameters | [{"name": "tags", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}}] | pump.start: its parameter tags is a list or an object; say how it is written
          /paths/~1pumps~1{pumpId}/post/parameters | [{"name": "tags", "in": "query", "schema": {"type": "object", "properties": {"a": {"type": "string"}}}}] | pump.start: an object or union has a type in Java
          /paths/~1pumps~1{pumpId}/post/parameters | [{"name": "tags", "in": "query", "schema": {"type": "string"}, "x-query-encoding": "brackets"}] | pump.start: its parameter tags is written in brackets, and is neither a list nor an object
          /paths/~1pumps~1{pumpId}/post/parameters | [{"name": "tags", "in": "query", "explode": false, "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Screw"}}}] | pump.start: its parameter tags is separated by commas
          /paths/~1pumps~1{pumpId}/post/parameters | [{"name": "tags", "in": "query", "schema": {}}] | pump.start: its parameter tags has no type; a query holds text
          /paths/~1pumps~1{pumpId}/post/parameters | [{"name": "tags", "in": "query", "x-query-encoding": "brackets", "schema": {"$ref": "#/components/schemas/OneOrMore"}}] | pump.start: its parameter tags refers to a value or a list of such values
          /components/schemas/PumpStart/properties/rpm/x-number | "half" | x-number: `half` is unknown
          /components/schemas/Error | {"type": "object", "properties": {}} | rename the schemas, for example to LosantError: Error
          /components/schemas/UnknownPart | {"type": "object", "properties": {}} | two schemas become the class UnknownPart
          /components/schemas/Elsewhere | {"type": "object", "properties": {}} | no area has a file schemas/…/Elsewhere.yaml
          /components/schemas/Part | {"oneOf": [{"$ref": "#/components/schemas/PumpStart"}, {"type": "object", "additionalProperties": {"type": "string"}}]} | Part: nothing tells its alternatives PumpStart and Map<String, String> apart
          /components/schemas/Part | {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "array", "items": {"type": "integer"}}]} | Part: has two alternatives that are the same to Java
          /components/schemas/Part | {"allOf": [{"$ref": "#/components/schemas/Part"}, {"type": "object"}]} | Part: contains itself in an allOf
          /components/schemas/Part | {"allOf": [{"$ref": "#/components/schemas/Pump"}, {"properties": {"id": {"type": "integer"}}}]} | Part: two schemas in an allOf have the property id, and differ in it
          /components/schemas/Part | {"type": "string", "enum": ["a-b", "a_b"]} | Part: its values a-b and a_b would both be A_B
          /components/schemas/Pump/properties/note | {"type": "object", "properties": {"a": {"type": "string"}}} | Pump: its property note: an object or union has a type in Java if it is a file of its own
          /components/schemas/Pump/properties/note | {"oneOf": [{"type": "string"}, {"type": "integer"}]} | has a type in Java if it is a file of its own
          /components/schemas/Pump/properties/note | {"type": "object", "patternProperties": {"a": {"type": "string"}, "b": {"type": "integer"}}} | a map whose values have several types
          /components/schemas/Pump/properties/i-d | {"type": "string"} | Pump: has properties whose accessors would have one name: [[iD, i-d]]
          """)
  void whatHasNoFormInJavaIsRefused(String pointer, String value, String complaint)
      throws IOException {
    write("openapi/pumps/schemas/Error.yaml", "");
    write("openapi/pumps/schemas/UnknownPart.yaml", "");
    ((ObjectNode) schema("Pump").get("properties")).putObject("iD").put("type", "string");
    int slash = pointer.lastIndexOf('/');
    ((ObjectNode) bundle.at(pointer.substring(0, slash)))
        .set(pointer.substring(slash + 1), JsonMapper.shared().readTree(value));
    if (pointer.endsWith("x-rate-limit")) {
      schema("PumpStart").removeAll().put("type", "array").putObject("items").put("type", "string");
    }
    if (!pointer.endsWith("i-d")) {
      ((ObjectNode) schema("Pump").get("properties")).remove("iD");
    }

    String message = refusal();

    assertTrue(message.contains(complaint), message);
  }

  /** A slip in a name would end in a list that is not read to its end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {} |
          {"offset": "skip", "limit": "max", "items": "parts", "total": "rpm"} |
          {"cursor": "after", "limit": "max", "items": "parts", "key": "id", "more": "id", "excludes": ["skip"]} | x-pagination says `key: id`, no property of an item
          {"offset": "skip", "limit": "maximum", "items": "parts", "total": "rpm"} | x-pagination says `limit: maximum`, no query parameter of it
          {"offset": "skip", "limit": "trace", "items": "parts", "total": "rpm"} | x-pagination says `limit: trace`, no query parameter of it
          {"offset": "skip", "limit": "max", "items": "parts", "total": "all"} | x-pagination says `total: all`, no property of its response
          {"offset": "skip", "limit": "max", "items": "list", "total": "rpm"} | x-pagination says `items: list`, no property of its response
          {"offset": "skip", "limit": "max", "items": "note", "total": "rpm"} | x-pagination says `items: note`, no list in its response
          {"page": "skip", "perPage": "max", "items": "parts", "total": "rpm"} | x-pagination says `perPage: max`, no property of its response
          {"cursor": "after", "limit": "max", "items": "screws", "key": "kind", "more": "id", "excludes": ["before"]} | x-pagination says `excludes: [before]`, not all query parameters
          {"offset": "skip", "limit": "max", "items": "parts"} | x-pagination with `offset` lacks [total], and has [] besides
          {"offset": "skip", "limit": "max", "items": "parts", "total": "rpm", "excludes": []} | lacks [], and has [excludes] besides
          {"offset": "skip", "cursor": "after"} | x-pagination has none or several of `page`, `offset` and `cursor`
          {"limit": "max"} | x-pagination has none or several of `page`, `offset` and `cursor`
          """)
  void pagesAreOfThingsThatExist(String pagination, String complaint) throws IOException {
    operation()
        .set(
            "parameters",
            json(
                """
                [{"name": "skip", "in": "query", "schema": {"type": "integer"}},
                 {"name": "max", "in": "query", "schema": {"type": "integer"}},
                 {"name": "after", "in": "query", "schema": {"type": "string"}},
                 {"name": "trace", "in": "header", "schema": {"type": "integer"}}]
                """));
    operation().set("x-pagination", json(pagination));

    if (complaint == null) {
      generate();
    } else {
      String message = refusal();
      assertTrue(message.contains("pump.start: "), message);
      assertTrue(message.contains(complaint), message);
    }
  }

  @Test
  void aResponseThatIsAMapHasTypedValues() throws IOException {
    add(
        "PumpsById",
        """
        {"type": "object", "patternProperties": {"^.{24}$": {"$ref": "#/components/schemas/Pump"}},
         "additionalProperties": false}
        """);
    respondWith("PumpsById");

    generate();

    String map = generated("pumps/PumpsById.java");
    assertTrue(map.contains("class PumpsById extends JsonMap<Pump> {"), map);
    assertTrue(map.contains("super(builder, Pump.CODEC);"), map);
    assertTrue(map.contains("put(String key, Pump value)"), map);
    assertTrue(generated("pumps/PumpApi.java").contains("public PumpsById start("));
  }

  @Test
  void aMapOfListsMakesTheirCodecOnce() throws IOException {
    add(
        "PumpsByHall",
        """
        {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}}
        """);
    respondWith("PumpsByHall");

    generate();

    String map = generated("pumps/PumpsByHall.java");
    assertTrue(map.contains("VALUES = JsonCodec.listOf(JsonCodec.STRING);"), map);
    assertTrue(map.contains("super(builder, VALUES);"), map);
  }

  @Test
  void propertiesBesideOtherKeysHaveAccessors() throws IOException {
    add(
        "PumpRow",
        """
        {"type": "object", "properties": {"id": {"type": "string", "description": "Names it."}},
         "patternProperties": {"^[a-z]+$": {"type": ["string", "number"]}}}
        """);

    generate();

    String row = generated("pumps/PumpRow.java");
    assertTrue(row.contains("class PumpRow extends JsonMap<JsonNode> {"), row);
    assertTrue(row.contains("public @Nullable String id() {"), row);
    assertTrue(row.contains("put(String key, @Nullable Object value)"), row);
  }

  @Test
  void anObjectOrNullIsANullableObject() throws IOException {
    property(
        "part",
        """
        {"oneOf": [{"$ref": "#/components/schemas/Screw"}, {"type": "null"}], "description": "Holds."}
        """);
    property("other", "{\"$ref\": \"#/components/schemas/NoScrew\"}");
    add(
        "NoScrew",
        """
        {"oneOf": [{"$ref": "#/components/schemas/Screw"}, {"type": "null"}], "description": "Held."}
        """);
    property(
        "rpms",
        """
        {"type": ["array", "null"], "items": {"type": "integer"}, "description": "Turns."}
        """);

    generate();

    String pump = generated("pumps/Pump.java");
    assertTrue(pump.contains("/** Holds. */\n  public @Nullable Screw part() {"), pump);
    assertTrue(pump.contains("/** Held. */\n  public @Nullable Screw other() {"), pump);
    assertTrue(pump.contains("Builder part(@Nullable Screw part) {"), pump);
    assertTrue(pump.contains("return setNullableList("), pump);
    assertFalse(Files.exists(project.resolve("generated/java/com/losant/rest/pumps/NoScrew.java")));
  }

  @Test
  void allOfIsOneClassWithAllProperties() throws IOException {
    add(
        "Turbine",
        """
        {"description": "A turbine.", "required": ["blades"], "allOf": [
          {"$ref": "#/components/schemas/Pump"},
          {"type": "object", "properties": {"blades": {"type": "integer", "description": "Turn."}}}]}
        """);
    property(
        "screw",
        """
        {"allOf": [{"$ref": "#/components/schemas/Screw"}], "description": "Holds."}
        """);

    generate();

    String turbine = generated("pumps/Turbine.java");
    assertTrue(turbine.contains("/** A turbine. */"), turbine);
    assertTrue(turbine.contains("public String id() {\n    return required(0);"), turbine);
    assertTrue(turbine.contains("public Integer rpm() {\n    return required(1);"), turbine);
    assertTrue(turbine.contains("public Integer blades() {\n    return required("), turbine);
    assertTrue(generated("pumps/Pump.java").contains("public @Nullable Screw screw() {"));
  }

  @Test
  void aChoiceIsReadAsWhatItIs() throws IOException {
    add(
        "PumpOrPart",
        """
        {"oneOf": [{"$ref": "#/components/schemas/Pump"}, {"$ref": "#/components/schemas/PumpStart"},
          {"type": "array", "items": {"$ref": "#/components/schemas/Pump"}}, {"type": "number"},
          {"type": "null"}]}
        """);

    generate();

    String choice = generated("pumps/PumpOrPart.java");
    assertTrue(
        choice.contains("@Nullable Pump asPump() {\n    return as(Pump.CODEC, \"id\");"), choice);
    assertTrue(choice.contains("return lacks(\"id\") ? as(PumpStart.CODEC) : null;"), choice);
    assertTrue(choice.contains("@Nullable List<Pump> asList() {"), choice);
    assertTrue(choice.contains("@Nullable BigDecimal asBigDecimal() {"), choice);
    assertTrue(choice.contains("of(BigDecimal value) {"), choice);
    assertTrue(choice.contains("of(long value) {"), choice);
    assertTrue(choice.contains("of(double value) {"), choice);
    assertTrue(choice.contains("PumpOrPart ofNull() {"), choice);
  }

  @Test
  void aChoiceWithinAChoiceIsOneOfAllAlternatives() throws IOException {
    add(
        "Label",
        """
        {"type": "object", "minProperties": 1, "additionalProperties": false, "properties": {
          "$key": {"type": "string"}, "$text": {"type": "string"}}}
        """);
    add(
        "Labels",
        "{\"oneOf\": [{\"$ref\": \"#/components/schemas/Label\"}, {\"$ref\": \"#/components/schemas/Texts\"}]}");
    add(
        "Texts",
        """
        {"type": ["object", "null"], "patternProperties": {"^[a-z]": {"$ref": "#/components/schemas/Part"}}}
        """);
    add(
        "LabelCondition",
        "{\"oneOf\": [{\"$ref\": \"#/components/schemas/Labels\"}, {\"$ref\": \"#/components/schemas/Pump\"}]}");

    generate();

    String choice = generated("pumps/LabelCondition.java");
    assertTrue(choice.contains("LabelCondition of(Label value) {"), choice);
    assertTrue(
        choice.contains("return lacks(\"$key\", \"$text\") ? null : as(Label.CODEC);"), choice);
    assertTrue(choice.contains("LabelCondition of(@Nullable Map<String, Part> value) {"), choice);
    assertTrue(choice.contains("return lacks(\"$key\", \"$text\", \"id\", \"rpm\")"), choice);
    assertTrue(choice.contains("return as(Pump.CODEC, \"id\", \"rpm\");"), choice);
  }

  @Test
  void alternativesAreKnownByAPropertyThatHasOtherValuesInEach() throws IOException {
    add(
        "Fast",
        "{\"type\": \"object\", \"properties\": {\"kind\": {\"type\": \"string\", \"enum\": [\"fast\", \"max\"]}}}");
    add(
        "Slow",
        "{\"type\": \"object\", \"properties\": {\"kind\": {\"type\": \"string\", \"enum\": [\"slow\"]}}}");
    add(
        "Speed",
        "{\"oneOf\": [{\"$ref\": \"#/components/schemas/Fast\"}, {\"$ref\": \"#/components/schemas/Slow\"}]}");

    generate();

    String choice = generated("pumps/Speed.java");
    assertTrue(
        choice.contains("return has(\"kind\", \"fast\", \"max\") ? as(Fast.CODEC) : null;"),
        choice);
    assertTrue(choice.contains("return has(\"kind\", \"slow\") ? as(Slow.CODEC) : null;"), choice);
  }

  @Test
  void whatIsOnlySentNeedNotBeToldApart() throws IOException {
    add("Note", "{\"type\": \"object\", \"properties\": {\"text\": {\"type\": \"string\"}}}");
    add("Hint", "{\"type\": \"object\", \"properties\": {\"text\": {\"type\": \"string\"}}}");
    add(
        "NoteOrHint",
        """
        {"oneOf": [{"$ref": "#/components/schemas/Note"}, {"$ref": "#/components/schemas/Hint"},
          {"$ref": "#/components/schemas/Screw"}, {"type": "string"}]}
        """);

    generate();

    String choice = generated("pumps/NoteOrHint.java");
    assertTrue(choice.contains("of(Note value)") && choice.contains("of(Hint value)"), choice);
    assertFalse(choice.contains("asNote()") || choice.contains("asScrew()"), choice);
    assertTrue(choice.contains("asString()"), choice);

    property("remark", "{\"$ref\": \"#/components/schemas/NoteOrHint\"}");

    assertTrue(
        refusal().contains("NoteOrHint: nothing tells its alternatives Note and Hint apart"));
  }

  @Test
  void aListOfAnyJsonIsMadeOfAnything() throws IOException {
    add("Payload", "{\"oneOf\": [{\"type\": \"array\", \"items\": {}}, {\"type\": \"string\"}]}");

    generate();

    String payload = generated("pumps/Payload.java");
    assertTrue(payload.contains("of(List<?> value)"), payload);
    assertTrue(payload.contains("tree(Objects.requireNonNull(value, "), payload);
  }

  @Test
  void alternativesOfAChoiceAreToldApartBySeveralTexts() throws IOException {
    add("SetPart", change("set", "\"screw\", \"bolt\""));
    add("SetNote", change("set", "\"note\""));
    add("RemoveNote", change("remove", "\"note\""));
    add(
        "PumpChange",
        """
        {"oneOf": [{"$ref": "#/components/schemas/SetPart"}, {"$ref": "#/components/schemas/SetNote"},
          {"$ref": "#/components/schemas/RemoveNote"}]}
        """);

    property("change", "{\"$ref\": \"#/components/schemas/PumpChange\"}");

    generate();

    String choice = generated("pumps/PumpChange.java");
    assertTrue(
        choice.contains("return has(\"operation\", \"remove\") ? as(RemoveNote.CODEC)"), choice);
    assertTrue(
        choice.contains("return has(\"operation\", \"set\") && has(\"target\", \"note\")"), choice);
    assertTrue(choice.contains("&& has(\"target\", \"screw\", \"bolt\")"), choice);
  }

  private static String change(String operation, String targets) {
    return """
        {"type": "object", "required": ["operation", "target"], "properties": {
          "operation": {"type": "string", "enum": ["%s"]},
          "target": {"type": "string", "enum": [%s]}}}
        """
        .formatted(operation, targets);
  }

  @Test
  void aVariantOfTwoUnionsImplementsBoth() throws IOException {
    add(
        "Fastener",
        """
        {"oneOf": [{"$ref": "#/components/schemas/Screw"}],
         "discriminator": {"propertyName": "kind", "mapping": {"screw": "#/components/schemas/Screw"}}}
        """);

    generate();

    assertTrue(
        generated("pumps/Screw.java").contains("extends JsonModel implements Fastener, Part {"));
  }

  @Test
  void valuesOfEnumsDoNotHideWhatEveryEnumHas() throws IOException {
    add(
        "Mode",
        "{\"type\": \"string\", \"enum\": [\"type\", \"unknown\", \"codec\", \"\", \"3.1\"]}");

    generate();

    String mode = generated("pumps/Mode.java");
    for (String constant : new String[] {"TYPE", "UNKNOWN_", "CODEC_", "EMPTY", "_3_1"}) {
      assertTrue(mode.contains("static final Mode " + constant + " ="), mode);
    }
  }

  @Test
  void anEnumOfHundredsOfValuesIsAString() throws IOException {
    String values =
        IntStream.range(0, 500).mapToObj(i -> "\"v" + i + "\"").collect(Collectors.joining(", "));
    add("Scope", "{\"type\": \"string\", \"description\": \"Opens.\", \"enum\": [" + values + "]}");
    property("scope", "{\"$ref\": \"#/components/schemas/Scope\"}");

    generate();

    assertTrue(generated("pumps/Pump.java").contains("public @Nullable String scope() {"));
    assertFalse(Files.exists(project.resolve("generated/java/com/losant/rest/pumps/Scope.java")));
  }

  @Test
  void theErrorsThatAreParticularToAnActionAreTold() throws IOException {
    add("PumpFaults", "{\"type\": \"object\", \"properties\": {}}");
    ObjectNode responses = (ObjectNode) operation().get("responses");
    responses.putObject("403").put("$ref", "#/components/responses/Forbidden");
    responses.set("410", json("{\"description\": \"The pump was sold.\"}"));
    responses.set("409", json("{\"description\": \"The pump runs.\"}"));
    responses.set(
        "422",
        json(
            """
        {"description": "The pump is broken.", "content": {"application/json": {
          "schema": {"$ref": "#/components/schemas/PumpFaults"}}}}
        """));
    ((ObjectNode) bundle.get("components"))
        .putObject("responses")
        .putObject("Forbidden")
        .put("description", "As always.");

    generate();

    String resource = generated("pumps/PumpApi.java");
    assertTrue(resource.contains("@throws GoneException The pump was sold.\n"), resource);
    assertTrue(resource.contains("@throws LosantApiException The pump runs.\n"), resource);
    assertTrue(
        resource.contains(
            "@throws UnprocessableContentException The pump is broken. {@link PumpFaults#of} reads its"),
        resource);
    assertFalse(resource.contains("As always."), resource);
    String faults = generated("pumps/PumpFaults.java");
    assertTrue(faults.contains("public static PumpFaults of(LosantApiException error) {"), faults);
    assertFalse(generated("pumps/Pump.java").contains("LosantApiException"));
  }

  @Test
  void anActionWithoutATokenSaysSo() throws IOException {
    operation().remove("x-scopes");
    operation().putArray("security");

    generate();

    String resource = generated("pumps/PumpApi.java");
    assertTrue(resource.contains("          .withoutToken()\n"), resource);
    assertFalse(resource.contains(".scopes("), resource);
    assertTrue(resource.contains("that of the client is not sent."), resource);
  }

  @Test
  void anActionThatMayDoWithoutATokenSaysSo() throws IOException {
    operation().remove("x-scopes");
    operation().putArray("security").addObject();

    generate();

    String resource = generated("pumps/PumpApi.java");
    assertFalse(resource.contains("withoutToken()"), resource);
    assertFalse(resource.contains(".scopes("), resource);
    assertTrue(resource.contains("An access token is sent if there is one"), resource);
  }

  private void add(String schema, String json) throws IOException {
    write("openapi/pumps/schemas/" + schema + ".yaml", "");
    JsonNode node = JsonMapper.shared().readTree(json);
    ((ObjectNode) bundle.at("/components/schemas")).set(schema, node);
  }

  private void property(String name, String json) {
    ((ObjectNode) schema("Pump").get("properties")).set(name, JsonMapper.shared().readTree(json));
  }

  private void respondWith(String schema) {
    ((ObjectNode) operation().at("/responses/200/content/application~1json/schema"))
        .put("$ref", "#/components/schemas/" + schema);
  }

  @Test
  void anEventStreamIsOpened() throws IOException {
    describeStream();

    generate();

    String resource = generated("pumps/PumpApi.java");
    assertTrue(resource.contains("public EventStream<Pump> watch(String pumpId) {"), resource);
    assertTrue(resource.contains("return calls.watch(pumpId).open();"), resource);
    assertTrue(resource.contains("public StreamCall<Pump> watch("), resource);
    assertTrue(resource.contains(".eventStream(\"pumpState\")"), resource);
    assertTrue(resource.contains(".keepAlive(\"every\", Duration.ofSeconds(2))"), resource);
    assertTrue(resource.contains(".returning(Pump.CODEC)"), resource);
    String list = Files.readString(project.resolve("generated/api.txt"));
    assertTrue(list.contains("  watch(String pumpId): EventStream<Pump>\n"), list);
  }

  /** Whatever the server sends as an event can be kept in a class. */
  @Test
  void anEventOfAnyShapeIsAClass() throws IOException {
    describeStream();
    ((ObjectNode) bundle.at("/components/schemas"))
        .putObject("Pump")
        .put("type", "object")
        .put("description", "Values by name.")
        .putObject("additionalProperties")
        .put("type", "number");

    generate();

    assertTrue(generated("pumps/PumpApi.java").contains("EventStream<Pump> watch("));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x-event-stream | {} | x-event-stream has to name the event
          x-event-stream | {"event": "a", "keepAlive": "never"} | keepAlive of x-event-stream has to name a query parameter
          x-event-stream | {"event": "a", "keepAlive": "text"} | keepAlive of x-event-stream has to name a query parameter
          x-idempotent | false | an event stream is opened again and again
          requestBody | {} | an event stream is opened again and again
          responses | {"200": {"content": {"text/event-stream": {}}}, "202": {}} | an event stream is the only success
          responses | {"201": {"content": {"text/event-stream": {}}}} | an event stream is the only success
          responses | {"200": {"content": {"text/event-stream": {}, "application/json": {}}}} | an event stream is the only success
          responses | {"200": {"content": {"text/event-stream": {"schema": {"type": "object"}}}}} | its response has neither JSON nor events with a named schema
          responses | {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pump"}}}}} | has x-event-stream, and no response of text/event-stream
          """)
  void anEventStreamThatHasNoFormInJavaIsRefused(String key, String value, String complaint) {
    describeStream().set(key, JsonMapper.shared().readTree(value));

    String message = refusal();

    assertTrue(message.contains("pump.watch: "), message);
    assertTrue(message.contains(complaint), message);
  }

  private ObjectNode describeStream() {
    ObjectNode item = (ObjectNode) bundle.at("/paths/~1pumps~1{pumpId}");
    item.remove("post");
    JsonNode stream =
        JsonMapper.shared()
            .readTree(
                """
                {"operationId": "pump.watch", "tags": ["pump"], "summary": "Watch a pump",
                 "description": "Streams its states.", "x-idempotent": true, "x-scopes": ["all.A", "pump.watch"],
                 "x-event-stream": {"event": "pumpState", "keepAlive": "every"},
                 "parameters": [
                   {"name": "every", "in": "query", "schema": {"type": "integer", "default": 2}},
                   {"name": "text", "in": "query", "schema": {"type": "string"}}],
                 "responses": {"200": {"description": "The states.", "content": {
                   "text/event-stream": {"schema": {"$ref": "#/components/schemas/Pump"}}}}}}
                """);
    item.set("get", stream);
    return (ObjectNode) stream;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"since": "from", "limit": "max", "time": "at", "excludes": ["order"]} | #/components/schemas/Log |
          {"since": "from", "limit": "max", "time": "kind"} | #/components/schemas/Log | x-log says `time: kind`, no property of an entry that is a time
          {"since": "from", "limit": "max", "time": "when"} | #/components/schemas/Log | x-log says `time: when`
          {"since": "from", "time": "at"} | #/components/schemas/Log | x-log names parameters that it does not have, or lacks a name, in [from, null]
          {"since": "from", "limit": "max", "time": "at", "order": "desc"} | #/components/schemas/Log | x-log has other words than [excludes, limit, since, time]
          {"since": "from", "limit": "max", "time": "at"} | #/components/schemas/Pump | x-log is for a response that is a list
          """)
  void aLogIsFollowedByThingsThatExist(String log, String response, String complaint)
      throws IOException {
    write("openapi/pumps/schemas/Log.yaml", "");
    ((ObjectNode) schema("Screw").get("properties"))
        .set("at", json("{\"type\": \"string\", \"format\": \"date-time\"}"));
    ((ObjectNode) bundle.at("/components/schemas"))
        .set(
            "Log",
            json(
                """
                {"type": "array", "description": "A log.",
                 "items": {"$ref": "#/components/schemas/Screw"}}
                """));
    operation()
        .set(
            "parameters",
            json(
                """
                [{"name": "from", "in": "query", "schema": {"type": "integer"}},
                 {"name": "max", "in": "query", "schema": {"type": "integer"}},
                 {"name": "order", "in": "query", "schema": {"type": "string"}}]
                """));
    ((ObjectNode) operation().at("/responses/200/content/application~1json/schema"))
        .put("$ref", response);
    operation().set("x-log", json(log));

    if (complaint == null) {
      generate();
      String resource = generated("pumps/PumpApi.java");
      assertTrue(resource.contains("public LogFollower<Screw> followStart("), resource);
      assertTrue(resource.contains("List.of(\"order\")"), resource);
    } else {
      String message = refusal();
      assertTrue(message.contains("pump.start: " + complaint), message);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"id": "number", "form": "where", "url": "address", "fields": "values"} | {} |
          {"id": "number", "form": "where", "url": "address"} | {} | x-content-upload has other words than [fields, form, id, url]
          {"id": "id", "form": "where", "url": "address", "fields": "values"} | {} | x-content-upload names properties that the response or its form does not have
          {"id": "number", "form": "where", "url": "values", "fields": "address"} | {} | x-content-upload names properties that the response or its form does not have
          {"id": "number", "form": "where", "url": "address", "fields": "values"} | {"name": "a", "in": "query", "schema": {"type": "string"}} | x-content-upload is for one form of a body, without optional parameters
          """)
  void contentIsUploadedByThingsThatExist(String upload, String parameter, String complaint)
      throws IOException {
    write("openapi/pumps/schemas/Made.yaml", "");
    write("openapi/pumps/schemas/Where.yaml", "");
    ObjectNode schemas = (ObjectNode) bundle.at("/components/schemas");
    schemas.set(
        "Where",
        json(
            """
            {"type": "object", "description": "A form.", "properties": {
             "address": {"type": "string"},
             "values": {"type": "object", "additionalProperties": {"type": "string"}}}}
            """));
    schemas.set(
        "Made",
        json(
            """
            {"type": "object", "description": "What was made.", "properties": {
             "number": {"type": "string"}, "where": {"$ref": "#/components/schemas/Where"}}}
            """));
    ((ObjectNode) operation().at("/responses/200/content/application~1json/schema"))
        .put("$ref", "#/components/schemas/Made");
    operation().set("x-content-upload", json(upload));
    if (!parameter.equals("{}")) {
      operation().putArray("parameters").add(json(parameter));
    }

    if (complaint == null) {
      generate();
      String resource = generated("pumps/PumpApi.java");
      assertTrue(resource.contains("PumpStart pumpStart, Upload content)"), resource);
      assertTrue(resource.contains("Made::number,"), resource);
      assertTrue(
          resource
              .replaceAll("\\s+", "")
              .contains("UploadForm.of(made.where().address(),made.where().values())"),
          resource);
    } else {
      String message = refusal();
      assertTrue(message.contains("pump.start: " + complaint), message);
    }
  }

  /** The JVM refuses to load such a class from the class path. */
  @Test
  void aVariantInAnotherAreaIsRefused() throws IOException {
    Files.delete(project.resolve("openapi/pumps/schemas/Screw.yaml"));
    write("openapi/shared/schemas/Screw.yaml", "");

    String message = refusal();

    assertTrue(message.contains("Part: has variants of other areas"), message);
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  private ObjectNode operation() {
    return (ObjectNode) bundle.at("/paths/~1pumps~1{pumpId}/post");
  }

  private ObjectNode schema(String name) {
    return (ObjectNode) bundle.at("/components/schemas/" + name);
  }

  private String generated(String file) throws IOException {
    return Files.readString(project.resolve("generated/java/com/losant/rest").resolve(file));
  }

  private String refusal() {
    return assertThrows(RuntimeException.class, this::generate).getMessage();
  }

  private void generate() throws IOException {
    Path input = write("target/input.json", bundle.toString());
    CodegenConfigurator configurator =
        new CodegenConfigurator()
            .setGeneratorName("losant-java")
            .setInputSpec(input.toString())
            .setOutputDir(project.resolve("target/raw").toString())
            .setValidateSpec(false)
            .addOpenapiNormalizer("DISABLE_ALL", "true")
            .addAdditionalProperty("descriptionFolder", project.resolve("openapi").toString())
            .addAdditionalProperty("committedFolder", project.resolve("generated/java").toString());
    new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
  }

  private Path write(String file, String content) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, content);
  }
}
