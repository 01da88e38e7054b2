package com.losant.rest.generator.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the report words a change of the description, and whether it takes it for a break. */
class SpecChangesTest {
  private final Map<String, Object> now = Greenhouse.description();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # actions
          $.paths['/houses/{houseId}/plants']                     | {put: {operationId: plants.put}} | Added plants.put: action added
          $.paths['/houses/{houseId}/seeds']                      |                              | Breaking plants.seeds: action removed
          $.paths['/houses/{houseId}/plants'].get                 | {operationId: plants.list}   | Breaking plants.list: action renamed, was plants.get
          $.paths['/houses/{houseId}/plants'].get                 | {deprecated: true}           | Changed plants.get: deprecated
          $.paths['/houses/{houseId}/plants'].get                 | {tags: [lists]}              | Breaking plants.get: tags changed from ["plants"] to ["plants","lists"]
          $.paths['/houses/{houseId}/plants'].get                 | {x-idempotent: false}        | Breaking plants.get: x-idempotent changed from true to false
          $.paths['/houses/{houseId}/plants'].get                 | {x-new: 1}                   | Added plants.get: x-new added: 1
          $.paths['/houses/{houseId}/plants'].get                 | {callbacks: {}}              | Breaking plants.get: callbacks added: {}
          $.paths['/houses/{houseId}/plants'].get                 | {summary: Other words}       | Texts and examples plants.get: summary changed
          $.paths['/houses/{houseId}/plants'].get                 | {x-scopes: [new]}            | Added plants.get: scope new is accepted too
          $.paths['/houses/{houseId}/plants'].get.x-scopes[0]     |                              | Breaking plants.get: scope all.House is no longer accepted
          $.paths['/houses/{houseId}/plants'].get.x-scopes        |                              | Changed plants.get: any scope is allowed, no longer only [all.House, plants.get]
          $.paths['/houses/{houseId}/plants'].get                 | {security: []}               | Changed plants.get: any token is allowed, no longer only [accessToken]
          $.paths['/houses/{houseId}/plants'].get                 | {security: [{accessToken: []}, {}]} | Added plants.get: token none is accepted too
          $.paths['/houses/{houseId}/plants'].get                 | {security: [{accessToken: [a, b]}]} | Added plants.get: token accessToken with a, b is accepted too; Breaking plants.get: token accessToken is no longer accepted

          # parameters
          $.paths.*.get.parameters[?(@.name == 'archived')]       |                              | Breaking plants.get: query parameter archived removed
          $.paths['/houses/{houseId}/plants'].get.parameters      | {name: new, in: query}       | Added plants.get: query parameter new added
          $.paths['/houses/{houseId}/plants'].get.parameters      | {name: new, in: header, required: true} | Breaking plants.get: header parameter new added, and required
          $.components.parameters.filter                          | {required: true}             | Breaking query parameter filter: is now required
          $.components.parameters.houseId                         | {required: false}            | Changed path parameter houseId: is no longer required
          $.components.parameters.filter.x-query-encoding         |                              | Breaking query parameter filter: x-query-encoding removed, was "brackets"
          $.components.parameters.perPage                         | {x-query-encoding: brackets} | Breaking query parameter perPage: x-query-encoding added: "brackets"
          $.components.parameters.perPage                         | {explode: false}             | Breaking query parameter perPage: explode added: false
          $.paths['/houses/{houseId}/plants'].get                 | {x-log: {since: a}}          | Added plants.get: x-log added: {"since":"a"}
          $.components.parameters.filter                          | {style: form}                | Breaking query parameter filter: style changed from "deepObject" to "form"
          $.components.parameters.perPage.schema                  | {default: 50}                | Breaking query parameter perPage: default changed from 100 to 50
          $.components.parameters.perPage.schema.default          |                              | Breaking query parameter perPage: default 100 removed
          $.components.parameters.filter.schema                   | {default: null}              | Added query parameter filter: default null added

          # bodies and answers
          $.paths['/houses/{houseId}/plants'].get                 | {requestBody: {content: {}}} | Added plants.get: body added
          $.paths['/houses/{houseId}/plants'].get                 | {requestBody: {required: true}} | Breaking plants.get: body added, and required
          $.paths['/houses/{houseId}/plants'].post.requestBody    |                              | Breaking plants.post: body removed
          $.paths['/houses/{houseId}/plants'].post.requestBody    | {required: false}            | Changed plants.post, body: is no longer required
          $.paths['/houses/{houseId}/plants'].post.requestBody.content | {text/csv: {}}          | Added plants.post, body: text/csv added
          $.paths['/houses/{houseId}/plants'].post.requestBody.content['application/json'] |     | Breaking plants.post, body: application/json removed
          $.paths['/houses/{houseId}/plants'].post.requestBody.content['application/json'].schema | | Breaking plants.post, body: schema removed, was {"$ref":"#/components/schemas/PlantPost"}
          $.paths['/houses/{houseId}/plants'].get.responses       | {'202': {description: Soon.}} | Breaking plants.get: answer with 202 added
          $.paths['/houses/{houseId}/plants'].get.responses       | {'409': {description: Not now.}} | Added plants.get: answer with 409 added
          $.paths['/houses/{houseId}/plants'].get.responses['200'] |                             | Breaking plants.get: answer with 200 removed
          $.paths['/houses/{houseId}/plants'].get.responses['413'] |                             | Changed plants.get: answer with 413 removed
          $.components.responses.TooManyRequests.headers          | {X-New: {}}                  | Added response TooManyRequests: header X-New added
          $.components.responses.TooManyRequests.headers['Retry-After'] |                        | Breaking response TooManyRequests: header Retry-After removed
          $.components.headers.RetryAfter.schema                  | {type: integer}              | Breaking response TooManyRequests, header Retry-After: type integer added; Changed response TooManyRequests, header Retry-After: type string removed

          # forms
          $.paths['/houses/{houseId}/photos'].post.requestBody.content['multipart/form-data'].schema.properties | {at: {type: string}} | Added photos.post, body: property at added
          $.paths['/houses/{houseId}/photos'].post.requestBody.content['multipart/form-data'].schema.properties.note | | Breaking photos.post, body: property note removed
          $.paths['/houses/{houseId}/photos'].post.requestBody.content['multipart/form-data'].schema.properties.photo.contentMediaType | | Breaking photos.post, body, property photo: contentMediaType removed, was "application/octet-stream"
          $.paths['/houses/{houseId}/photos'].post.requestBody.content['multipart/form-data'].schema | {required: [note]} | Breaking photos.post, body: property note is now required
          $.paths['/houses/{houseId}/photos'].post.requestBody.content['multipart/form-data'].schema.required[0] | | Changed photos.post, body: property photo is no longer required
          $.paths['/houses/{houseId}/photos'].post.requestBody.content['multipart/form-data'] | | Breaking photos.post, body: multipart/form-data removed

          # event streams
          $.paths['/houses/{houseId}/waterings'].get.x-event-stream | {event: water}             | Breaking waterings.stream: x-event-stream changed from {"event":"watering"} to {"event":"water"}
          $.paths['/houses/{houseId}/waterings'].get.x-event-stream |                            | Breaking waterings.stream: x-event-stream removed, was {"event":"watering"}
          $.paths['/houses/{houseId}/waterings'].get.responses['200'].content['text/event-stream'] | | Breaking waterings.stream, answer with 200: text/event-stream removed
          $.paths['/houses/{houseId}/waterings'].get.responses['200'].content['text/event-stream'].schema | | Breaking waterings.stream, answer with 200: schema removed, was {"$ref":"#/components/schemas/Success"}

          # schemas of requests (filter, PlantPost), of answers (Success, ActorType) and of both (PlantName, PlantClass)
          $.components.schemas.PlantClass                         | {enum: [fern]}               | Added schema PlantClass: value "fern" added
          $.components.schemas.PlantClass.enum[?(@ == 'cactus')]  |                              | Breaking schema PlantClass: value "cactus" removed; Added schema PlantClass: name CACTUS of the value  added; Breaking schema PlantClass: name CACTUS of the value "cactus" removed
          $.components.schemas.PlantClass                         | {enum: [fern], x-enum-varnames: [FERN]} | Added schema PlantClass: value "fern" added; Added schema PlantClass: name FERN of the value "fern" added
          $.components.parameters.filter.schema                   | {enum: [a]}                  | Breaking query parameter filter: any value was allowed, now only ["a"]
          $.components.schemas.Success.properties.success         | {const: true}                | Changed schema Success, property success: any value was allowed, now only [true]
          $.components.schemas.ActorType                          | {const: robot}               | Breaking schema ActorType: value "robot" added; Changed schema ActorType: value "gardener" removed; Changed schema ActorType: value "machine" removed
          $.components.schemas.ActorType.enum                     |                              | Breaking schema ActorType: any value is allowed, no longer only ["gardener", "machine"]
          $.components.schemas.Success.properties.success         | {type: [boolean, 'null']}    | Breaking schema Success, property success: type null added
          $.components.schemas.NullableId                         | {type: string}               | Changed schema NullableId: type null removed
          $.components.parameters.perPage.schema                  | {type: number}               | Changed query parameter perPage: type number added
          $.components.parameters.duration.schema                 | {type: integer}              | Breaking query parameter duration: type number removed
          $.components.parameters.perPage.schema.type             |                              | Changed query parameter perPage: any type is allowed, no longer only [integer]
          $.components.schemas.PlantPost                          | {required: [labels]}         | Breaking schema PlantPost: property labels is now required
          $.components.schemas.PlantPost.required                 |                              | Changed schema PlantPost: property name is no longer required
          $.components.schemas.Label.required[0]                  |                              | Breaking schema Label: property key is no longer required
          $.components.schemas.Label.properties.key               |                              | Breaking schema Label: property key removed
          $.components.schemas.Plant                              | {x-always-present: [labels]} | Added schema Plant: property labels is always there
          $.components.schemas.Plant.x-always-present[0]          |                              | Breaking schema Plant: property id is not always there
          $.components.schemas.Plant.x-always-present             |                              | Breaking schema Plant: property id is not always there; Breaking schema Plant: property name is not always there
          $.components.schemas.Plant.properties.id                |                              | Breaking schema Plant: property id removed
          $.components.schemas.Plant.properties                   | {new: {type: string}}        | Added schema Plant: property new added
          $.components.schemas.Plant.properties.labels            |                              | Breaking schema Plant: property labels removed
          $.components.schemas.Label                              | {additionalProperties: true} | Changed schema Label: additionalProperties changed from false to true
          $.components.schemas.Success                            | {additionalProperties: false} | Changed schema Success: additionalProperties changed from true to false
          $.components.schemas.Watering                           | {additionalProperties: false} | Breaking schema Watering: additionalProperties changed from {"type":"string","maxLength":1024} to false
          $.components.schemas.Watering.additionalProperties      |                              | Changed schema Watering: additionalProperties changed from {"type":"string","maxLength":1024} to true
          $.components.schemas.Watering.additionalProperties      | {maxLength: 9}               | Breaking schema Watering, other properties: maxLength changed from 1024 to 9
          $.components.schemas.Watering.patternProperties         | {^a$: {type: string}}        | Breaking schema Watering: properties like ^a$ added: {"type":"string"}
          $.components.schemas.Watering.patternProperties.^x-     | {maxLength: 9}               | Breaking schema Watering, properties like ^x-: maxLength 9 added
          $.components.schemas.Watering.properties.litres.allOf   | {maximum: 9}                 | Breaking schema Watering, property litres: allOf variant {"maximum":9} added
          $.components.schemas.Watering.properties.litres.allOf[1] |                             | Breaking schema Watering, property litres: allOf variant {"minimum":0} removed
          $.components.schemas.Watering.properties.where.anyOf    | {type: boolean}              | Changed schema Watering, property where: anyOf variant {"type":"boolean"} added
          $.components.schemas.Watering.properties.where.anyOf[0] |                              | Breaking schema Watering, property where: anyOf variant ObjectId removed
          $.components.schemas.PlantName                          | {maxLength: 10}              | Breaking schema PlantName: maxLength changed from 255 to 10
          $.components.schemas.PlantName                          | {maxLength: 300}             | Changed schema PlantName: maxLength changed from 255 to 300
          $.components.schemas.PlantName.maxLength                |                              | Changed schema PlantName: maxLength 255 removed
          $.components.schemas.PlantName                          | {minLength: 7}               | Breaking schema PlantName: minLength changed from 1 to 7
          $.components.schemas.PlantName                          | {minLength: 0}               | Changed schema PlantName: minLength changed from 1 to 0
          $.components.schemas.Labels                             | {maxItems: 1}                | Breaking schema Labels: maxItems 1 added
          $.components.schemas.ObjectId                           | {pattern: a}                 | Breaking schema ObjectId: pattern changed from "^[a-f]{24}$" to "a"
          $.components.schemas.ObjectId.pattern                   |                              | Changed schema ObjectId: pattern "^[a-f]{24}$" removed
          $.components.schemas.PlantName                          | {pattern: a}                 | Breaking schema PlantName: pattern "a" added
          $.components.schemas.Plant.properties.creationDate      | {format: date}               | Breaking schema Plant, property creationDate: format changed from "date-time" to "date"
          $.components.parameters.duration.schema                 | {x-number: whole}            | Breaking query parameter duration: x-number changed from "duration-ms" to "whole"
          $.components.schemas.Labels.items                       |                              | Breaking schema Labels: items removed, was {"$ref":"#/components/schemas/Label"}
          $.components.schemas.Trigger.oneOf[?(@['$ref'] =~ /.*.TimerTrigger/)] |                | Breaking schema Trigger: oneOf variant TimerTrigger removed
          $.components.schemas.Trigger.oneOf                      | {type: string}               | Added schema Trigger: oneOf variant {"type":"string"} added
          $.components.schemas.Trigger.discriminator.mapping      | {new: '#/components/schemas/TimerTrigger'} | Added schema Trigger: kind new added
          $.components.schemas.Trigger.discriminator.mapping.timer |                             | Breaking schema Trigger: kind timer removed
          $.components.schemas.Trigger.discriminator              | {propertyName: kind}         | Breaking schema Trigger: discriminator.propertyName changed from "type" to "kind"
          $.components.schemas.PlantName                          | {not: {const: a}}            | Breaking schema PlantName: not added: {"const":"a"}
          $.components.schemas.PlantName                          | {title: Name}                | Texts and examples schema PlantName: title changed

          # the rest
          $.info                                                  | {version: 1.31.0}            | Texts and examples info: changed
          $.servers                                               |                              | Breaking description: servers removed, was [{"url":"https://greenhouse.example.com","description":"The …
          $.components.securitySchemes.accessToken                | {scheme: basic}              | Breaking security scheme accessToken: scheme changed from "bearer" to "basic"
          $.components.examples.Tomato.value                      | {name: Tomate}               | Texts and examples example Tomato: changed
          """)
  void aChangeIsNamed(String target, String update, String expected) {
    Overlay.apply(target, update == null ? null : Greenhouse.yaml(update), now);

    assertEquals(List.of(expected.split("; ")), changes());
  }

  @Test
  void aMovedActionIsTheSameAction() {
    Map<String, Object> paths = object("paths");
    paths.put("/seeds", paths.remove("/houses/{houseId}/seeds"));

    assertEquals(
        List.of("Breaking plants.seeds: moved from get /houses/{houseId}/seeds to get /seeds"),
        changes());
  }

  @Test
  void whatStandsInPlaceOfAReferenceIsCompared() {
    Map<String, Object> inline = new LinkedHashMap<>(object("components", "schemas", "PlantName"));
    object("components", "schemas", "PlantPost", "properties").put("name", inline);
    assertEquals(List.of(), changes());

    inline.put("maxLength", 9);

    assertEquals(
        List.of("Breaking schema PlantPost, property name: maxLength changed from 255 to 9"),
        changes());
  }

  @Test
  void whatStandsBesideAReferenceIsCompared() {
    Map<String, Object> name =
        object("components", "schemas", "PlantPost", "properties", "plantClass");
    name.put("default", "herb");

    assertEquals(
        List.of("Added schema PlantPost, property plantClass: default \"herb\" added"), changes());
  }

  @Test
  void anotherNameBreaksWhatBecomesAClass() {
    Map<String, Object> schemas = object("components", "schemas");
    for (String name : List.of("Label", "PlantName")) {
      schemas.put("New" + name, schemas.get(name));
      Overlay.apply(
          "$..[?(@['$ref'] == '#/components/schemas/" + name + "')]",
          Map.of("$ref", "#/components/schemas/New" + name),
          now);
    }

    assertEquals(
        List.of("Breaking schema Labels, items: schema Label replaced by schema NewLabel"),
        changes());
  }

  @Test
  void whatIsComposedInItsPlaceIsComparedPropertyByProperty() {
    Map<String, Object> before = Greenhouse.description();
    String composed =
        "{extra: {allOf: [{$ref: '#/components/schemas/Success'},"
            + " {type: object, properties: {more: {type: string}}}]}}";
    String properties = "$.components.schemas.Watering.properties";
    Overlay.apply(properties, Greenhouse.yaml(composed), before);
    Overlay.apply(properties, Greenhouse.yaml(composed), now);
    String more = properties + ".extra.allOf[1].properties.more";
    Overlay.apply(more, Greenhouse.yaml("{maxLength: 9}"), now);

    assertEquals(
        List.of("Breaking schema Watering, property extra, property more: maxLength 9 added"),
        Greenhouse.changes(before, now));
  }

  private List<String> changes() {
    return Greenhouse.changes(Greenhouse.description(), now);
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> object(String... keys) {
    Map<String, Object> object = now;
    for (String key : keys) {
      object = (Map<String, Object>) object.get(key);
    }
    return object;
  }
}
