package com.losant.rest.generator.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaRowsTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final Path SCHEMAS =
      Path.of("src/description/src/test/resources/contract/documents/schemas");

  private static Row row(String schema) {
    return SchemaRows.ofDocuments().row("x", MAPPER.readTree(schema));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{}; any",
        "{'type':'string','minLength':1,'maxLength':255}; string 1..255",
        "{'type':'string','maxLength':5,'format':'uri','pattern':'^x$'}; string ..5 (uri) /^x$/",
        "{'type':'string','pattern':'a/b'}; string /'a/b'/",
        "{'type':'integer','minimum':10}; integer 10..",
        "{'type':'number','minimum':-1,'maximum':0.5}; number -1..0.5",
        "{'type':'string','enum':['b','a','']}; string {'', a, b}",
        "{'type':'string','enum':['1','true','a b']}; string {'1', 'a b', 'true'}",
        "{'type':'number','enum':[2,1]}; number {1, 2}",
        "{'const':'a','type':'string'}; string {a}",
        "{'type':['string','null'],'default':'x'}; string|null, default x",
        "{'type':'string','default':0}; string, default 0",
        "{'type':'string','default':'0'}; string, default '0'",
        "{'type':'array','minItems':1,'uniqueItems':true,'items':{'type':'boolean'}}; list 1.. unique of boolean",
        "{'type':'object','additionalProperties':false}; object, closed",
        "{'type':'object','minProperties':1,'maxProperties':1}; object 1..1 keys",
        "{'required':['b','a']}; any, requires a b",
        "{'oneOf':[{'type':'string','maxLength':3},{'type':'null'}]}; string|null ..3",
        "{'oneOf':[{'type':'string','enum':['a']},{'type':'null'}]}; one of (string {a} | null)",
        "{'anyOf':[{'type':'string'},{'type':'number'}]}; any of (string | number)",
        "{'$ref':'#/definitions/flow'}; <flow>",
        "{'type':'string','min':4}; string, with {'min':4}",
        "{'type':'array','maxItems':'10','items':{}}; list with {'maxItems':'10'} of any",
        "[1]; json [1]",
        "{'title':'T','description':'A sentence.','$schema':'s','type':'null'}; null"
      })
  void aSchemaIsOneLine(String schema, String fact) {
    Row row = row(schema.replace('\'', '"'));
    assertEquals(fact.replace('\'', '"'), row.fact());
    assertEquals(List.of(), row.rows());
  }

  @Test
  void whatAnObjectConsistsOfIsBelowIt() {
    Row row =
        row(
            """
            {"type": "object", "required": ["a"], "title": "T",
             "properties": {
               "a": {"type": "string", "description": "A sentence."},
               "b c": {"type": "array", "items": {"type": "object", "properties": {"d": {}}}}},
             "patternProperties": {"^x$": {"type": "null"}},
             "additionalProperties": {"type": "number"},
             "stray": {"type": "boolean"}}
            """);
    assertEquals(
        """
        x = object
          a! = string
          "b c" = list of object
            d = any
          {/^x$/} = null
          {} = number
          beside stray = boolean
        """,
        Row.text(List.of(row)));
  }

  @Test
  void variantsAreToldApartByWhatDiffersInAllOfThem() {
    Row row =
        row(
            """
            {"oneOf": [
              {"type": "object", "properties": {"k": {"type": "string", "enum": ["q"]},
                "type": {"type": "string", "enum": ["b", "a"]}}},
              {"type": "object", "properties": {"k": {"type": "string", "enum": ["q"]},
                "type": {"type": "string", "enum": ["c"]}}}]}
            """);
    assertEquals(List.of("or a", "or c"), row.rows().stream().map(Row::label).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"string 1..2 nonsense", "object, shut", "list of", "string {a, b", "<a> b"})
  void whatIsNoFactIsRefused(String fact) {
    assertThrows(RuntimeException.class, () -> FactSchema.of(fact));
  }

  static Stream<Path> tables() throws IOException {
    return Files.list(SCHEMAS).sorted();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyTableSaysWhatItsSchemaSays(Path table) throws IOException {
    List<Row> rows = Row.parse(Files.readString(table));
    assertFalse(rows.isEmpty());
    for (Row row : rows) {
      JsonNode schema = FactSchema.of(row);
      assertEquals(
          Row.text(List.of(withoutReferences(row))),
          Row.text(List.of(withoutReferences(SchemaRows.ofDocuments().row(row.label(), schema)))));
    }
  }

  /** References have the label of what they refer to, which is in another table. */
  private static Row withoutReferences(Row row) {
    int[] number = {0};
    List<Row> rows =
        row.rows().stream()
            .map(SchemaRowsTest::withoutReferences)
            .map(part -> part.label().startsWith("or ") ? part.as("or " + ++number[0]) : part)
            .toList();
    return new Row(row.label(), row.fact().replaceAll("<.*>", "<>"), rows);
  }

  @Property(tries = 300)
  void aSchemaIsReadAsItIsWritten(@ForAll("schemas") JsonNode schema) {
    Row row = SchemaRows.ofDocuments().row("x", schema);
    Row read = Row.parse(Row.text(List.of(row))).get(0);
    assertEquals(schema, FactSchema.of(read));
  }

  @Provide
  Arbitrary<JsonNode> schemas() {
    return Arbitraries.lazyOf(
        this::texts,
        this::numbers,
        () -> Arbitraries.of("{}", "{\"type\":\"boolean\"}").map(MAPPER::readTree),
        () -> Arbitraries.of("flow", "flow.x[](a)").map(SchemaRowsTest::reference),
        this::lists,
        this::objects);
  }

  private static JsonNode reference(String place) {
    return MAPPER.createObjectNode().put("$ref", place);
  }

  private Arbitrary<JsonNode> texts() {
    Arbitrary<String> values = Arbitraries.strings().ascii().ofMaxLength(6);
    return Combinators.combine(
            Arbitraries.integers().between(0, 9).injectNull(0.5),
            values.filter(text -> text.chars().noneMatch(c -> c < ' ')).injectNull(0.5),
            values.set().ofMaxSize(3).injectNull(0.5),
            values.injectNull(0.5))
        .as(
            (most, pattern, choices, standard) -> {
              var schema = MAPPER.createObjectNode().put("type", "string");
              if (most != null) {
                schema.put("maxLength", most);
              }
              if (pattern != null) {
                schema.put("pattern", pattern);
              }
              if (choices != null && !choices.isEmpty()) {
                // The order of the table, which is that of what is written.
                choices.stream()
                    .map(MAPPER::<JsonNode>valueToTree)
                    .sorted(java.util.Comparator.comparing(SchemaRows::value))
                    .forEach(schema.withArray("enum")::add);
              }
              if (standard != null) {
                schema.put("default", standard);
              }
              return schema;
            });
  }

  private Arbitrary<JsonNode> numbers() {
    return Combinators.combine(
            Arbitraries.integers().injectNull(0.5), Arbitraries.integers().injectNull(0.5))
        .as(
            (least, standard) -> {
              var schema = MAPPER.createObjectNode().put("type", "integer");
              if (least != null) {
                schema.put("minimum", least);
              }
              if (standard != null) {
                schema.put("default", standard);
              }
              return schema;
            });
  }

  private Arbitrary<JsonNode> lists() {
    return schemas()
        .map(
            items -> {
              var schema = MAPPER.createObjectNode().put("type", "array").put("maxItems", 7);
              schema.set("items", items);
              return schema;
            });
  }

  private Arbitrary<JsonNode> objects() {
    Arbitrary<String> names =
        Arbitraries.strings().withChars("ab =.\"/{}<!é").ofMinLength(1).ofMaxLength(4);
    return Combinators.combine(
            Arbitraries.maps(names, schemas()).ofMaxSize(3), Arbitraries.of(true, false))
        .as(
            (properties, isStrict) -> {
              var schema = MAPPER.createObjectNode().put("type", "object");
              if (isStrict) {
                schema.put("additionalProperties", false);
              }
              properties.forEach(
                  (name, property) -> {
                    schema.withObject("/properties").set(name, property);
                    if (isStrict) {
                      schema.withArray("required").add(name);
                    }
                  });
              return schema;
            });
  }
}
