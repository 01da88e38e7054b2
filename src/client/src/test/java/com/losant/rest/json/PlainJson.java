package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as plain Java values that are equal exactly if the JSON is the same tree with the same
 * digits: 60 is not 60.0, and 1.5 is not 1.50. It shares no code with what it judges.
 */
final class PlainJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Stands for a JSON null, which a Java map could not tell from a missing property. */
  private enum Null {
    NULL
  }

  private PlainJson() {}

  static void assertSame(String expected, String actual, String where) {
    assertEquals(of(expected), of(actual), where);
  }

  static Object of(String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      return value(parser);
    }
  }

  private static Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> new BigInteger(parser.getString());
      case VALUE_NUMBER_FLOAT -> decimal(parser.getString());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> Null.NULL;
    };
  }

  /** A BigDecimal has no negative zero, a Double has. */
  private static Number decimal(String text) {
    BigDecimal number = new BigDecimal(text);
    return number.signum() == 0 && text.startsWith("-") ? (Number) (-0.0) : number;
  }

  private static Map<String, Object> object(JsonParser parser) {
    Map<String, Object> object = new LinkedHashMap<>();
    String name;
    while ((name = parser.nextName()) != null) {
      parser.nextToken();
      object.put(name, value(parser));
    }
    return object;
  }

  private static List<Object> array(JsonParser parser) {
    List<Object> array = new ArrayList<>();
    while (!parser.nextToken().isStructEnd()) {
      array.add(value(parser));
    }
    return array;
  }
}
