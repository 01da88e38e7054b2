package com.losant.rest.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** How the report words a change of the description, and whether it takes it for a break. */
class SpecChangesTest {
  @TempDir static Path project;

  private static Editions editions;

  @BeforeAll
  static void twoEditions() throws IOException {
    editions = new Editions(project);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # actions
          $.paths['/applications/{applicationId}/flows']                | {put: {operationId: flows.put}} | Added flows.put: action added
          $.paths['/applications/{applicationId}/flows/palette']        | | Breaking flows.palette: action removed
          $.paths['/applications/{applicationId}/flows'].get            | {operationId: flows.list}   | Breaking flows.list: action renamed, was flows.get
          $.paths['/applications/{applicationId}/flows'].get            | {deprecated: true}          | Changed flows.get: deprecated
          $.paths['/applications/{applicationId}/flows'].get            | {tags: [lists]}             | Breaking flows.get: tags changed from ["flows"] to ["flows","lists"]
          $.paths['/applications/{applicationId}/flows'].get            | {x-idempotent: false}       | Breaking flows.get: x-idempotent changed from true to false
          $.paths['/applications/{applicationId}/flows'].get            | {x-new: 1}                  | Added flows.get: x-new added: 1
          $.paths['/applications/{applicationId}/flows'].get            | {callbacks: {}}             | Breaking flows.get: callbacks added: {}
          $.paths['/applications/{applicationId}/flows'].get            | {summary: Other words}      | Texts and examples flows.get: summary changed
          $.paths['/applications/{applicationId}/flows'].get.security   | {accessToken: [new]}        | Added flows.get: accessToken with new is accepted too
          $.paths['/applications/{applicationId}/flows'].get.security[?(@.accessToken[0] == 'flows.get')] | | Breaking flows.get: accessToken with flows.get is no longer accepted
          $.paths['/applications/{applicationId}/flows'].get.security   | {}                          | Added flows.get: no token at all is accepted too

          # parameters
          $.paths.*.get.parameters[?(@.name == 'allVersions')]          |                             | Breaking flows.get: query parameter allVersions removed
          $.paths['/applications/{applicationId}/flows'].get.parameters | {name: new, in: query}      | Added flows.get: query parameter new added
          $.paths['/applications/{applicationId}/flows'].get.parameters | {name: new, in: header, required: true} | Breaking flows.get: header parameter new added, and required
          $.components.parameters.filter                                | {required: true}            | Breaking query parameter filter: is now required
          $.components.parameters.applicationId                         | {required: false}           | Changed path parameter applicationId: is no longer required
          $.components.parameters.triggerFilter.x-query-encoding        |                             | Breaking query parameter triggerFilter: x-query-encoding removed, was "indexed"
          $.components.parameters.triggerFilter                         | {style: form}               | Breaking query parameter triggerFilter: style changed from "deepObject" to "form"
          $.components.parameters.perPage.schema                        | {default: 50}               | Breaking query parameter perPage: default changed from 100 to 50
          $.components.parameters.perPage.schema.default                |                             | Breaking query parameter perPage: default 100 removed
          $.components.parameters.filter.schema                         | {default: null}             | Added query parameter filter: default null added

          # bodies and answers
          $.paths['/applications/{applicationId}/flows'].get            | {requestBody: {content: {}}} | Added flows.get: body added
          $.paths['/applications/{applicationId}/flows'].get            | {requestBody: {required: true}} | Breaking flows.get: body added, and required
          $.paths['/applications/{applicationId}/flows'].post.requestBody |                           | Breaking flows.post: body removed
          $.paths['/applications/{applicationId}/flows'].post.requestBody | {required: false}         | Changed flows.post, body: is no longer required
          $.paths['/applications/{applicationId}/flows'].post.requestBody.content | {text/csv: {}}    | Added flows.post, body: text/csv added
          $.paths['/applications/{applicationId}/flows'].post.requestBody.content['application/json'] | | Breaking flows.post, body: application/json removed
          $.paths['/applications/{applicationId}/flows'].get.responses  | {'202': {description: Soon.}} | Breaking flows.get: answer with 202 added
          $.paths['/applications/{applicationId}/flows'].get.responses  | {'409': {description: Not now.}} | Added flows.get: answer with 409 added
          $.paths['/applications/{applicationId}/flows'].get.responses['200'] |                       | Breaking flows.get: answer with 200 removed
          $.paths['/applications/{applicationId}/flows'].get.responses['413'] |                       | Changed flows.get: answer with 413 removed
          $.components.responses.TooManyRequests.headers                | {X-New: {}}                 | Added response TooManyRequests: header X-New added
          $.components.responses.TooManyRequests.headers['Retry-After'] |                             | Breaking response TooManyRequests: header Retry-After removed
          $.components.headers.RetryAfter.schema                        | {type: integer}             | Breaking response TooManyRequests, header Retry-After: type integer added; Changed response TooManyRequests, header Retry-After: type string removed

          # schemas of requests (filter, WorkflowPost), of answers (Success, ActorType) and of both (WorkflowName, FlowClass)
          $.components.schemas.FlowClass                                | {enum: [lambda]}            | Added schema FlowClass: value "lambda" added
          $.components.schemas.FlowClass.enum[?(@ == 'embedded')]       |                             | Breaking schema FlowClass: value "embedded" removed
          $.components.parameters.filter.schema                         | {enum: [a]}                 | Breaking query parameter filter: any value was allowed, now only ["a"]
          $.components.schemas.Success.properties.success               | {const: true}               | Changed schema Success, property success: any value was allowed, now only [true]
          $.components.schemas.ActorType                                | {const: robot}              | Breaking schema ActorType: value "robot" added; Changed schema ActorType: value "flow" removed; Changed schema ActorType: value "user" removed; Changed schema ActorType: value "apiToken" removed
          $.components.schemas.ActorType.enum                           |                             | Breaking schema ActorType: any value is allowed, no longer only ["flow","user","apiToken"]
          $.components.schemas.Success.properties.success               | {type: [boolean, 'null']}   | Breaking schema Success, property success: type null added
          $.components.schemas.NullableObjectId                         | {type: string}              | Breaking schema NullableObjectId: type null removed
          $.components.parameters.perPage.schema                        | {type: number}              | Changed query parameter perPage: type number added
          $.components.parameters.perPage.schema.type                   |                             | Changed query parameter perPage: any type is allowed, no longer only ["integer"]
          $.components.schemas.WorkflowPost                             | {required: [description]}   | Breaking schema WorkflowPost: property description is now required
          $.components.schemas.WorkflowPost.required                    |                             | Changed schema WorkflowPost: property name is no longer required
          $.components.schemas.WorkflowGlobal.required[0]               |                             | Breaking schema WorkflowGlobal: property key is no longer required
          $.components.schemas.WorkflowGlobal.properties.key            |                             | Breaking schema WorkflowGlobal: property key removed
          $.components.schemas.Workflow.properties                      | {new: {type: string}}       | Added schema Workflow: property new added
          $.components.schemas.Workflow.properties.description          |                             | Breaking schema Workflow: property description removed
          $.components.schemas.WorkflowGlobal                           | {additionalProperties: true} | Changed schema WorkflowGlobal: additionalProperties changed from false to true
          $.components.schemas.Success                                  | {additionalProperties: false} | Changed schema Success: additionalProperties changed from true to false
          $.components.schemas.WorkflowImport                           | {additionalProperties: false} | Breaking schema WorkflowImport: additionalProperties changed from {"type":"string","maxLength":1024} to false
          $.components.schemas.WorkflowImport.additionalProperties      |                             | Changed schema WorkflowImport: additionalProperties changed from {"type":"string","maxLength":1024} to true
          $.components.schemas.WorkflowImport.additionalProperties      | {maxLength: 9}              | Breaking schema WorkflowImport, other properties: maxLength lowered from 1024 to 9
          $.components.schemas.QueryConfig.patternProperties            | {^a$: {type: string}}       | Breaking schema QueryConfig: properties like ^a$ added: {"type":"string"}
          $.components.schemas.WorkflowName                             | {maxLength: 10}             | Breaking schema WorkflowName: maxLength lowered from 255 to 10
          $.components.schemas.WorkflowName                             | {maxLength: 300}            | Changed schema WorkflowName: maxLength raised from 255 to 300
          $.components.schemas.WorkflowName.maxLength                   |                             | Changed schema WorkflowName: maxLength removed, was 255
          $.components.schemas.WorkflowName                             | {minLength: 7}              | Breaking schema WorkflowName: minLength raised from 1 to 7
          $.components.schemas.WorkflowTriggers                         | {maxItems: 1}               | Breaking schema WorkflowTriggers: maxItems 1 added
          $.components.schemas.ObjectId                                 | {pattern: a}                | Breaking schema ObjectId: pattern changed from "^[A-Fa-f\\\\d]{24}$" to "a"
          $.components.schemas.ObjectId.pattern                         |                             | Changed schema ObjectId: pattern removed, was "^[A-Fa-f\\\\d]{24}$"
          $.components.schemas.WorkflowName                             | {pattern: a}                | Breaking schema WorkflowName: pattern "a" added
          $.components.schemas.Workflow.properties.creationDate         | {format: date}              | Breaking schema Workflow, property creationDate: format changed from "date-time" to "date"
          $.components.parameters.duration.schema                       | {x-number: whole}           | Breaking query parameter duration: x-number changed from "duration-ms" to "whole"
          $.components.schemas.WorkflowTrigger.oneOf[?(@['$ref'] =~ /.*.TimerTrigger/)] |             | Breaking schema WorkflowTrigger: variant TimerTrigger of oneOf removed
          $.components.schemas.WorkflowTrigger.oneOf                    | {type: string}              | Added schema WorkflowTrigger: variant {"type":"string"} of oneOf added
          $.components.schemas.WorkflowTrigger.discriminator.mapping    | {new: '#/components/schemas/TimerTrigger'} | Added schema WorkflowTrigger: kind new added
          $.components.schemas.WorkflowTrigger.discriminator.mapping.timer |                          | Breaking schema WorkflowTrigger: kind timer removed
          $.components.schemas.WorkflowTrigger.discriminator            | {propertyName: kind}        | Breaking schema WorkflowTrigger: discriminator.propertyName changed from "type" to "kind"
          $.components.schemas.WorkflowName                             | {not: {const: a}}           | Breaking schema WorkflowName: not added: {"const":"a"}
          $.components.schemas.WorkflowName                             | {title: Name}               | Texts and examples schema WorkflowName: title changed

          # the rest
          $.info                                                        | {version: 1.31.0}           | Texts and examples info: changed
          $.servers                                                     |                             | Breaking description: servers removed, was [{"url":"https://api.losant.com","description":"The Losant p…
          $.components.securitySchemes.accessToken                      | {scheme: basic}             | Breaking security scheme accessToken: scheme changed from "bearer" to "basic"
          $.components.examples.Succeeded.value                         | {success: false}            | Texts and examples example Succeeded: changed
          """)
  void aChangeIsNamed(String target, String update, String expected) throws IOException {
    Map<String, Object> description = Editions.today();
    Overlay.apply(target, update == null ? null : yaml(update), description);
    editions.description(description);

    assertEquals(List.of(expected.split("; ")), editions.changes());
  }

  @Test
  void aMovedActionIsTheSameAction() throws IOException {
    Map<String, Object> description = Editions.today();
    Map<String, Object> paths = object(description, "paths");
    Object palette = paths.remove("/applications/{applicationId}/flows/palette");
    paths.put("/applications/{applicationId}/palette", palette);
    editions.description(description);

    assertEquals(
        List.of(
            "Breaking flows.palette: moved from get /applications/{applicationId}/flows/palette"
                + " to get /applications/{applicationId}/palette"),
        editions.changes());
  }

  @Test
  void whatStandsInPlaceOfAReferenceIsCompared() throws IOException {
    Map<String, Object> description = Editions.today();
    Map<String, Object> inline =
        new LinkedHashMap<>(object(description, "components", "schemas", "WorkflowName"));
    Map<String, Object> properties =
        object(description, "components", "schemas", "WorkflowPost", "properties");
    properties.put("name", inline);
    editions.description(description);
    assertEquals(List.of(), editions.changes());

    inline.put("maxLength", 9);
    editions.description(description);

    assertEquals(
        List.of("Breaking schema WorkflowPost, property name: maxLength lowered from 255 to 9"),
        editions.changes());
  }

  @Test
  void anotherNameBreaksWhatBecomesAClass() throws IOException {
    Map<String, Object> description = Editions.today();
    Map<String, Object> schemas = object(description, "components", "schemas");
    for (String name : List.of("WorkflowGlobal", "WorkflowName")) {
      schemas.put("New" + name, schemas.get(name));
      Overlay.apply(
          "$..[?(@['$ref'] == '#/components/schemas/" + name + "')]",
          Map.of("$ref", "#/components/schemas/New" + name),
          description);
    }
    editions.description(description);

    assertEquals(
        List.of(
            "Breaking schema WorkflowGlobals, items: schema WorkflowGlobal replaced by schema NewWorkflowGlobal"),
        editions.changes());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Map<String, Object> document, String... keys) {
    Map<String, Object> object = document;
    for (String key : keys) {
      object = (Map<String, Object>) object.get(key);
    }
    return object;
  }

  private static Object yaml(String text) {
    return new Load(LoadSettings.builder().build()).loadFromString(text);
  }
}
