package com.losant.rest.generator.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** In a description that has one action with a few schemas. */
class ScaffoldTest {
  private static final String API = "api = version 1.0.0\nevery action\n  header domain = string\n";

  private static final String ACTIONS =
      """
      thing.get = GET /apps/{appId}/things/{thingId}
        scopes = all.User (read), thing.*, thing.get
        path appId! = string /^x$/
        path thingId! = string
        query page = string, default 0
        response 200 = <thing>
        response 400 = <error>
        response 404 = <error>
      gadget.get = GET /apps/{appId}/gadgets/{gadgetId}
        scopes = all.User (read), gadget.*, gadget.read, only.User
        path appId! = string /^x$/
        path gadgetId! = string
        query page = string, default 0
        query all = string, default false
        query sortField = string {name, size}, default name
        response 200 = <gadget>
        response 202 = nothing
        response 400 = <error>
        response 404 = <error>
      gadget.patch = PATCH /apps/{appId}/gadgets/{gadgetId}
        scopes = all.User, gadget.*, gadget.patch, only.User
        path appId! = string /^x$/
        path gadgetId! = string
        body gadget! = <gadget>
        response 200 = <gadget>
        response 404 = <error>
      gadget.pressButton = POST /apps/{appId}/gadgets/{gadgetId}/pressButton
        scopes = none
        path appId! = string /^x$/
        path gadgetId! = string
        body press = list of object
          key = string
        response 200 = <error>
        response 404 = <error>
      meter.valueStream = GET /apps/{appId}/meters/valueStream
        scopes = all.User (read), meter.*, meter.valueStream, only.User
        path appId! = string /^x$/
        query keepAliveInterval = string, default 2
        response 200 = events
          event meterValue = <thing>
        response 404 = <error>
      """;

  private static final List<String> SCHEMAS =
      List.of(
          "error = object\n  type = string\n  message = string\n",
          """
          thing = object
            id = string /^x$/
            tags = list ..3 of object, closed
              key! = string 1..9
          """,
          """
          gadget = object, closed
            id! = string /^x$/
            tags = <thing.tags>
            copies = list of object, closed
              key! = string 1..9
            size = string {l, s}
            limit = integer, with {"min":1,"max":5}
            part = one of
              or a = object
                type! = string {a, b}
                size = string {l, s}
              or c = object
                type! = string {c}
            {/^y$/} = number
            beside stray = boolean
          """);

  private static final String BUNDLE =
      """
      {"paths": {"/apps/{appId}/things/{thingId}": {"get": {"operationId": "thing.get",
         "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}}}},
       "components": {"schemas": {
         "ObjectId": {"type": "string", "pattern": "^x$"},
         "ApiError": {"type": "object", "properties": {"type": {"type": "string"}, "message": {"type": "string"}}},
         "Thing": {"type": "object", "properties": {
           "id": {"$ref": "#/components/schemas/ObjectId"}, "tags": {"$ref": "#/components/schemas/Tags"}}},
         "Tags": {"type": "array", "maxItems": 3, "items": {"$ref": "#/components/schemas/Tag"}},
         "Tag": {"type": "object", "additionalProperties": false, "required": ["key"],
           "properties": {"key": {"type": "string", "minLength": 1, "maxLength": 9}}}}}}
      """;

  @TempDir Path openapi;

  @BeforeEach
  void aDescription() throws IOException {
    for (String schema :
        List.of(
            "shared/schemas/ObjectId",
            "shared/schemas/ApiError",
            "things/schemas/Thing",
            "things/schemas/Tags",
            "shared/schemas/Tag")) {
      write(schema, "type: string\n");
    }
    write("shared/parameters/appId", "name: appId\nin: path\nrequired: true\n");
    write(
        "shared/parameters/page",
        "name: page\nin: query\nschema:\n  type: integer\n  default: 0\n");
    write(
        "scopes",
        "areas:\n  gadgets: user\nfamilies:\n  user:\n    all: [all.User, only.User]\n    read: [all.User.read]\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = openapi.resolve(name + ".yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Scaffold scaffold() {
    return new Scaffold(
        new FactTables(API, List.of(ACTIONS), SCHEMAS, ""),
        new Description(JsonMapper.shared().readTree(BUNDLE)),
        Deviations.parse(
            "[{at: '*.query page', documents: 'string, default 0', here: 'integer, default 0', why: it is a number}]"),
        new ExistingFiles(openapi, "gadgets"),
        new SchemaNames("gadget = API Gadget Schema\n", "word Gadget = Device\n"),
        "gadgets");
  }

  private Map<String, String> texts() {
    Scaffold scaffold = scaffold();
    scaffold.add("gadget");
    Map<String, String> texts = new TreeMap<>();
    scaffold.texts().forEach((path, text) -> texts.put(path.toString().replace('\\', '/'), text));
    return texts;
  }

  @Test
  void anEventStreamNamesItsEventAndWhatKeepsItAlive() {
    Scaffold scaffold = scaffold();
    scaffold.add("meter");
    assertEquals(
        """
        get:
          operationId: meter.valueStream
          summary: ''
          description: ''
          parameters:
            - name: keepAliveInterval
              in: query
              description: ''
              schema:
                type: integer
                default: 2
              example: ''
          responses:
            '200':
              description: ''
              content:
                text/event-stream:
                  schema:
                    $ref: ../../../things/schemas/Thing.yaml
                  examples: {}
          x-event-stream:
            event: meterValue
            keepAlive: keepAliveInterval
        """,
        scaffold.texts().get(Path.of("gadgets/paths/meter/meter.yaml")));
  }

  @Test
  void aPathItemHoldsWhatIsParticularToIt() {
    assertEquals(
        """
        get:
          operationId: gadget.get
          x-scopes:
            own: gadget.read
          summary: ''
          description: ''
          parameters:
            - $ref: ../../../shared/parameters/page.yaml
            - name: all
              in: query
              description: ''
              schema:
                type: boolean
                default: false
              example: ''
            - name: sortField
              in: query
              description: ''
              schema:
                $ref: ../../schemas/DeviceSortField.yaml
                default: name
              example: ''
          responses:
            '200':
              description: ''
              content:
                application/json:
                  schema:
                    $ref: ../../schemas/ApiDevice.yaml
                  examples: {}
            '202':
              description: ''
        patch:
          operationId: gadget.patch
          summary: ''
          description: ''
          requestBody:
            required: true
            description: ''
            content:
              application/json:
                schema:
                  $ref: ../../schemas/ApiDevice.yaml
                examples: {}
          responses:
            '200':
              description: ''
              content:
                application/json:
                  schema:
                    $ref: ../../schemas/ApiDevice.yaml
                  examples: {}
        """,
        texts().get("gadgets/paths/gadget/gadget.yaml"));
  }

  @Test
  void anActionWithoutATokenSaysSo() {
    String text = texts().get("gadgets/paths/gadget/press-button.yaml");
    assertTrue(text.startsWith("post:\n  operationId: gadget.pressButton\n  security: []\n"), text);
  }

  @Test
  void aSchemaUsesThoseThatAreThere() {
    assertEquals(
        """
        type: object
        description: ''
        required: [id]
        properties:
          id:
            $ref: ../../shared/schemas/ObjectId.yaml
            description: ''
          tags:
            $ref: ../../things/schemas/Tags.yaml
          copies:
            type: array
            description: ''
            items:
              $ref: ../../shared/schemas/Tag.yaml
          size:
            $ref: ./ApiDeviceSize.yaml
          limit:
            type: integer
            minimum: 1
            maximum: 5
            description: ''
          part:
            $ref: ./ApiDevicePart.yaml
          stray:
            type: boolean
            description: ''
        patternProperties:
          '^y$':
            type: number
            description: ''
        additionalProperties: false
        """,
        texts().get("gadgets/schemas/ApiDevice.yaml"));
  }

  @Test
  void aUnionIsToldApartByADiscriminator() {
    assertEquals(
        """
        description: ''
        oneOf:
          - $ref: ./AApiDevicePart.yaml
          - $ref: ./CApiDevicePart.yaml
        discriminator:
          propertyName: type
          mapping:
            a: ./AApiDevicePart.yaml
            b: ./AApiDevicePart.yaml
            c: ./CApiDevicePart.yaml
        """,
        texts().get("gadgets/schemas/ApiDevicePart.yaml"));
  }

  @Test
  void anEnumIsOneFileForAProperty() {
    Map<String, String> texts = texts();
    assertEquals(
        "type: string\nenum: [l, s]\ndescription: ''\n",
        texts.get("gadgets/schemas/ApiDeviceSize.yaml"));
    assertTrue(
        texts.get("gadgets/schemas/AApiDevicePart.yaml").contains("$ref: ./ApiDeviceSize.yaml"));
  }

  @Test
  void aBodyIsAFileOfItsOwn() {
    Map<String, String> texts = texts();
    assertTrue(
        texts
            .get("gadgets/paths/gadget/press-button.yaml")
            .contains("$ref: ../../schemas/DevicePressButtonBody.yaml"));
    assertEquals(
        """
        type: array
        description: ''
        items:
          $ref: ./DevicePressButtonBodyItem.yaml
        """,
        texts.get("gadgets/schemas/DevicePressButtonBody.yaml"));
  }

  @Test
  void whatIsInThePathAndWhatIsNotFoundAreFiles() {
    Map<String, String> texts = texts();
    assertFalse(texts.containsKey("gadgets/parameters/appId.yaml"));
    assertEquals(
        "name: gadgetId\nin: path\nrequired: true\ndescription: ''\nschema:\n  type: string\nexample: ''\n",
        texts.get("gadgets/parameters/gadgetId.yaml"));
    assertTrue(
        texts
            .get("gadgets/responses/GadgetNotFound.yaml")
            .contains("$ref: ../../shared/schemas/ApiError.yaml"));
  }

  @Test
  void theReportNamesWhatIsLeft() throws IOException {
    Scaffold scaffold = scaffold();
    scaffold.add("gadget");
    scaffold.write(openapi);
    String report = scaffold.report();
    for (String part :
        List.of(
            "gadgets/paths/gadget/gadget.yaml: 10 texts and 5 examples to write",
            "  /apps/{appId}/gadgets/{gadgetId}:\n    $ref: ./gadgets/paths/gadget/gadget.yaml\n",
            "`gadget.get.query all`: documents `string, default false`, here `boolean, default false`",
            "openapi/shared should have what this area needs, too: things/schemas/Tags.yaml",
            "The documents are wrong at `limit`")) {
      assertTrue(report.replace(System.lineSeparator(), "\n").contains(part), report);
    }
    assertTrue(Files.exists(openapi.resolve("gadgets/schemas/ApiDevice.yaml")));
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Scaffold first = scaffold();
    first.add("gadget");
    first.write(openapi);
    Files.writeString(openapi.resolve("gadgets/paths/gadget/gadget.yaml"), "mine");
    Scaffold second = scaffold();
    second.add("gadget");
    var failure = assertThrows(IllegalStateException.class, () -> second.write(openapi));
    assertTrue(failure.getMessage().contains("gadget.yaml"), failure::getMessage);
    assertEquals("mine", Files.readString(openapi.resolve("gadgets/paths/gadget/gadget.yaml")));
  }

  @Test
  void aResourceThatTheDocumentsDoNotHaveIsRefused() {
    var failure = assertThrows(IllegalArgumentException.class, () -> scaffold().add("gizmo"));
    assertTrue(failure.getMessage().contains("`gizmo`"), failure::getMessage);
  }
}
