package com.losant.rest.generator.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ComparisonTest {
  private static final String API =
      """
      api = version 1.0.0
        server = https://api.losant.com
        authentication = http bearer
      every action
        header losantdomain = string
      """;

  private static final String ACTIONS =
      """
      thing.get = GET /things/{thingId}
        scopes = all.User (read), thing.*, thing.get
        path thingId! = string
        query kind = string {a, b}, default a, or empty
        query filter = JSON of <filter>
        response 200 = <thing>
        response 404 = nothing
      thing.post = POST /things
        scopes = none
        body thing! = <thing>
        response 201 = <thing>
      other.get = GET /others
        scopes = none
      """;

  private static final List<String> SCHEMAS =
      List.of(
          """
          thing = object, closed
            name! = string 1..9
            tags = list ..3 of object
              key = string
            part = one of
              or a = object
                type = string {a}
              or b = <filter.one>
            {/^x/} = number
          """,
          """
          filter = object
            $and = list of <filter>
            one = object
              type = string {b}
              at = integer 0..
          """);

  private static final String BUNDLE =
      """
      {"info": {"version": "1.0.0"}, "servers": [{"url": "https://api.losant.com"}],
       "paths": {
         "/things/{thingId}": {
           "parameters": [{"name": "thingId", "in": "path", "required": true, "schema": {"type": "string"}},
             {"name": "losantdomain", "in": "header", "schema": {"type": "string"}}],
           "get": {"operationId": "thing.get",
             "x-scopes": ["all.User", "all.User.read", "thing.*", "thing.get"], "x-idempotent": true,
             "parameters": [
               {"name": "kind", "in": "query", "allowEmptyValue": true,
                "schema": {"$ref": "#/components/schemas/Kind", "default": "a"}},
               {"name": "filter", "in": "query",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Filter"}}}}],
             "responses": {
               "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
               "404": {"description": "Not there."}}}},
         "/things": {
           "post": {"operationId": "thing.post", "security": [], "x-idempotent": false,
             "parameters": [{"name": "losantdomain", "in": "header", "schema": {"type": "string"}}],
             "requestBody": {"required": true,
               "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
             "responses": {
               "201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}}}},
       "components": {
         "securitySchemes": {"accessToken": {"type": "http", "scheme": "bearer"}},
         "schemas": {
           "Kind": {"type": "string", "enum": ["b", "a"], "description": "A kind."},
           "Thing": {"type": "object", "additionalProperties": false, "required": ["name"],
             "properties": {
               "name": {"type": "string", "minLength": 1, "maxLength": 9, "description": "Its name."},
               "tags": {"$ref": "#/components/schemas/Tags"},
               "part": {"oneOf": [{"$ref": "#/components/schemas/PartB"}, {"$ref": "#/components/schemas/PartA"}],
                 "discriminator": {"propertyName": "type"}}},
             "patternProperties": {"^x": {"type": "number"}}},
           "Tags": {"type": "array", "maxItems": 3, "items": {"$ref": "#/components/schemas/Tag"}},
           "Tag": {"type": "object", "properties": {"key": {"type": "string"}}},
           "PartA": {"type": "object", "properties": {"type": {"type": "string", "const": "a"}}},
           "PartB": {"type": "object", "properties": {
             "type": {"type": "string", "enum": ["b"]},
             "at": {"$ref": "#/components/schemas/Time", "minimum": 0}}},
           "Time": {"type": "integer", "x-number": "epoch-ms"},
           "Filter": {"type": "object", "properties": {
             "$and": {"type": "array", "items": {"$ref": "#/components/schemas/Filter"}},
             "one": {"$ref": "#/components/schemas/PartB"}}}}}}
      """;

  private static final String BY_HAND =
      "every GET action\n  idempotent = true\nevery POST action\n  idempotent = false\n";

  private static JsonNode bundle() {
    return JsonMapper.shared().readTree(BUNDLE);
  }

  private static List<String> differences(String actions, JsonNode bundle, String deviations) {
    return new Comparison(
            new FactTables(API, List.of(actions), SCHEMAS, BY_HAND),
            new Description(bundle),
            Deviations.parse(deviations))
        .differences();
  }

  @Test
  void howShapesAreSplitAndNamedMakesNoDifference() {
    assertEquals(List.of(), differences(ACTIONS, bundle(), "[]"));
  }

  /** A client selects events by their names. */
  @Test
  void theNameOfAnEventIsAFact() {
    String actions =
        ACTIONS
            + """
            thing.stream = GET /things/stream
              scopes = none
              response 200 = events
                event thingState = <thing>
            """;
    ObjectNode bundle = (ObjectNode) bundle();
    JsonNode stream =
        JsonMapper.shared()
            .readTree(
                """
                {"get": {"operationId": "thing.stream", "security": [], "x-idempotent": true,
                  "parameters": [{"name": "losantdomain", "in": "header", "schema": {"type": "string"}}],
                  "x-event-stream": {"event": "thingState"},
                  "responses": {"200": {"content": {"text/event-stream": {
                    "schema": {"$ref": "#/components/schemas/Thing"}}}}}}}
                """);
    ((ObjectNode) bundle.get("paths")).set("/things/stream", stream);
    assertEquals(List.of(), differences(actions, bundle, "[]"));

    ((ObjectNode) stream.at("/get/x-event-stream")).put("event", "thing");

    List<String> differences = differences(actions, bundle, "[]");
    assertTrue(differences.toString().contains("event thingState"), differences::toString);
    assertTrue(differences.toString().contains("event thing"), differences::toString);
  }

  @Test
  void aFormIsComparedPartByPart() {
    String parts =
        "  part file! = file\n  part note = string ..9\n  part thing = JSON of <thing>\n";
    String actions = ACTIONS.replace("  body thing! = <thing>\n", parts);
    JsonNode bundle = bundle();
    JsonNode form =
        JsonMapper.shared()
            .readTree(
                """
                {"multipart/form-data": {"schema": {"type": "object", "additionalProperties": false,
                  "required": ["file"], "properties": {
                    "file": {"type": "string", "contentMediaType": "application/octet-stream"},
                    "note": {"type": "string", "maxLength": 9},
                    "thing": {"$ref": "#/components/schemas/Thing"}}}}}
                """);
    ((ObjectNode) bundle.at("/paths/~1things/post/requestBody")).set("content", form);
    assertEquals(List.of(), differences(actions, bundle, "[]"));

    ((ObjectNode) form.at("/multipart~1form-data/schema/properties/file"))
        .remove("contentMediaType");
    String difference = differences(actions, bundle, "[]").toString();
    assertTrue(difference.contains("thing.post.part file: expected file"), difference);

    ((ObjectNode) form.at("/multipart~1form-data/schema")).remove("type");
    difference = differences(actions, bundle, "[]").toString();
    assertTrue(difference.contains("thing.post.form"), difference);
  }

  /** Java has one type for what is done, whatever the status: a choice, in the order of these. */
  @Test
  void aChoiceOfTwoDocumentsStandsForBothStatuses() {
    String actions =
        ACTIONS.replace(
            "  response 201 = <thing>\n",
            "  response 200 = <filter.one>\n  response 201 = <thing>\n");
    ObjectNode bundle = (ObjectNode) bundle();
    ObjectNode responses = (ObjectNode) bundle.at("/paths/~1things/post/responses");
    ((ObjectNode) responses.at("/201/content/application~1json/schema"))
        .put("$ref", "#/components/schemas/Done");
    responses.set("200", responses.get("201"));
    ObjectNode schemas = (ObjectNode) bundle.at("/components/schemas");
    schemas.set("Done", oneOf("PartB", "Thing"));
    assertEquals(List.of(), differences(actions, bundle, "[]"));

    schemas.set("Done", oneOf("Thing", "PartB"));

    String swapped = differences(actions, bundle, "[]").toString();
    assertTrue(swapped.contains("thing.post.response 200.name"), swapped);
    assertTrue(swapped.contains("thing.post.response 201"), swapped);
  }

  private static JsonNode oneOf(String first, String second) {
    String schema =
        "{'oneOf': [{'$ref': '#/components/schemas/%s'}, {'$ref': '#/components/schemas/%s'}]}";
    return JsonMapper.shared().readTree(schema.formatted(first, second).replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "/info/version; '2.0.0'; api: expected version 1.0.0",
        "/servers/0/url; 'http://x'; api.server",
        "/components/securitySchemes/accessToken/scheme; 'basic'; api.authentication",
        "/paths/~1things~1{thingId}/get/x-scopes/1; 'all.User.cli'; thing.get.scope all.User.read",
        "/paths/~1things~1{thingId}/get/x-idempotent; false; thing.get.idempotent",
        "/paths/~1things~1{thingId}/parameters/0/required; false; thing.get.path thingId!: expected required",
        "/paths/~1things~1{thingId}/parameters/1/name; 'other'; thing.get.header losantdomain",
        "/paths/~1things~1{thingId}/get/parameters/0/schema/default; 'b'; thing.get.query kind",
        "/paths/~1things~1{thingId}/get/parameters/0/allowEmptyValue; false; thing.get.query kind",
        "/paths/~1things~1{thingId}/get/parameters/0/explode; false; but the description says commas of string",
        "/paths/~1things~1{thingId}/get/parameters/0/in; 'header'; thing.get.query kind",
        "/paths/~1things~1{thingId}/get/parameters/1/content; {'text/x':{}}; thing.get.query filter",
        "/paths/~1things~1{thingId}/get/responses/200/content/application~1json/schema/$ref; '#/components/schemas/Tag'; thing.get.response 200",
        "/paths/~1things~1{thingId}/get/responses/404/content; {'application/json':{'schema':{}}}; thing.get.response 404",
        "/paths/~1things~1{thingId}/get/responses/202; {}; thing.get.response 202",
        "/paths/~1things/post/requestBody/required; false; thing.post.body!: expected required",
        "/paths/~1things/post/operationId; 'thing.put'; thing.put is described, but",
        "/components/schemas/Kind/enum; ['a','b','c']; thing.get.query kind",
        "/components/schemas/Thing/required; []; .name! (thing.name! of the documents): expected required",
        "/components/schemas/Thing/additionalProperties; true; expected object, closed",
        "/components/schemas/Thing/properties/name/maxLength; 8; .name",
        "/components/schemas/Thing/properties/name/minLength; 2; .name",
        "/components/schemas/Thing/properties/name/pattern; 'x'; .name",
        "/components/schemas/Thing/properties/name/format; 'uri'; .name",
        "/components/schemas/Thing/properties/more; {}; .more",
        "/components/schemas/Thing/patternProperties; {'^y':{'type':'number'}}; {/^x/}",
        "/components/schemas/Thing/patternProperties/^x/type; 'string'; {/^x/}",
        "/components/schemas/Tags/maxItems; 4; .tags",
        "/components/schemas/Tag/properties/key/type; 'number'; .tags[].key",
        "/components/schemas/PartA/properties/type/const; 'c'; .part(a)",
        "/components/schemas/Thing/properties/part/oneOf; [{'$ref':'#/components/schemas/PartA'}]; .part(b)",
        "/components/schemas/PartB/properties/at/minimum; 1; .one.at",
        "/components/schemas/Filter/properties/$and/items; {}; .$and",
        "/components/schemas/Filter/properties/$and/uniqueItems; true; .$and",
        "/components/schemas/Filter/additionalProperties; {'type':'string'}; {}",
        "/components/schemas/Filter/nonsense; 1; with"
      })
  void aChangedFactOfEachKindIsNoticed(String pointer, String value, String message) {
    JsonNode bundle = bundle();
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = bundle.requiredAt(pointer.substring(0, slash));
    JsonNode changed = JsonMapper.shared().readTree(value.replace('\'', '"'));
    String key = pointer.substring(slash + 1);
    if (parent instanceof ObjectNode object) {
      object.set(key.replace("~1", "/"), changed);
    } else {
      ((tools.jackson.databind.node.ArrayNode) parent).set(Integer.parseInt(key), changed);
    }
    List<String> differences = differences(ACTIONS, bundle, "[]");
    assertEquals(
        1,
        differences.stream().filter(line -> line.contains(message)).limit(1).count(),
        () -> String.join("\n", differences));
  }

  @Test
  void allDifferencesAreReportedAtOnce() {
    ObjectNode bundle = (ObjectNode) bundle();
    ((ObjectNode) bundle.at("/components/schemas/Thing/properties/name")).put("maxLength", 8);
    ((ObjectNode) bundle.at("/components/schemas/Tags")).put("maxItems", 4);
    assertEquals(
        List.of(
            "thing.get.response 200.name (thing.name of the documents):"
                + " expected string 1..9 but the description says string 1..8",
            "thing.get.response 200.tags (thing.tags of the documents):"
                + " expected list ..3 of object but the description says list ..4 of object"),
        differences(ACTIONS, bundle, "[]"));
  }

  @Test
  void anActionOfABegunResourceMustNotBeMissing() {
    ObjectNode bundle = (ObjectNode) bundle();
    ((ObjectNode) bundle.get("paths")).remove("/things");
    assertEquals(
        List.of("thing.post is not described, as other actions of its resource are"),
        differences(ACTIONS, bundle, "[]"));
  }

  @Test
  void theProgressIsANumber() {
    Comparison comparison =
        new Comparison(
            new FactTables(API, List.of(ACTIONS), SCHEMAS, BY_HAND),
            new Description(bundle()),
            Deviations.parse("[]"));
    assertEquals("described 2 of 3 actions", comparison.progress());
    assertEquals("Thing", comparison.components().get("thing"));
    assertEquals("Tags", comparison.components().get("thing.tags"));
    assertEquals("Tag", comparison.components().get("thing.tags[]"));
    assertEquals("PartB", comparison.components().get("filter.one"));
  }

  @Test
  void aNamedDeviationIsNoDifferenceAndADescriptionWithoutItIs() {
    String deviation =
        "[{at: thing.name, documents: string 1..9, here: string 1..8, why: for the test}]";
    assertEquals(1, differences(ACTIONS, bundle(), deviation).size());
    ObjectNode bundle = (ObjectNode) bundle();
    ((ObjectNode) bundle.at("/components/schemas/Thing/properties/name")).put("maxLength", 8);
    assertEquals(List.of(), differences(ACTIONS, bundle, deviation));
  }

  @Test
  void mergedVariantsAreOneObject() {
    ObjectNode bundle = (ObjectNode) bundle();
    ((ObjectNode) bundle.at("/components/schemas/Thing/properties"))
        .set(
            "part",
            JsonMapper.shared()
                .readTree(
                    """
                    {"type": "object", "properties": {"type": {"type": "string", "enum": ["a", "b"]},
                     "at": {"type": "integer", "minimum": 0}}}
                    """));
    assertEquals(
        List.of(),
        differences(
            ACTIONS,
            bundle,
            """
            - {at: thing.part, merged: true, why: nothing tells them apart}
            - {at: thing.part.type, documents: 'string {a} or string {b}', here: 'string {a, b}', why: both}
            """
                .replace("why: both", "why: both of them")));
  }
}
