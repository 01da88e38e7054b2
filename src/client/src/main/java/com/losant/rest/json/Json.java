package com.losant.rest.json;

import com.losant.rest.errors.LosantDecodeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.TreeTraversingParser;

/**
 * JSON without a type: trees are read and written here so that every number stays as it was
 * written.
 */
final class Json {
  static final JsonFactory FACTORY =
      JsonFactory.builder().disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS).build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  /** Reads the value that the parser stands on, and leaves it at the value's last token. */
  static JsonNode read(JsonParser parser) {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> {
        ObjectNode object = NODES.objectNode();
        String name;
        while ((name = parser.nextName()) != null) {
          parser.nextToken();
          object.set(name, read(parser));
        }
        yield object;
      }
      case START_ARRAY -> {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(read(parser));
        }
        yield array;
      }
      case VALUE_STRING -> NODES.stringNode(parser.getString());
      case VALUE_NUMBER_INT ->
          switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
          };
      case VALUE_NUMBER_FLOAT -> number(parser);
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      default -> throw new LosantDecodeException("no JSON value starts with " + token, null);
    };
  }

  private static JsonNode number(JsonParser parser) {
    BigDecimal value = decimal(parser);
    if (isNegativeZero(value, parser)) {
      return NODES.numberNode(-0.0);
    }
    // 1E0 has the digits of 1, is written so, and is equal to what will be read then.
    return value.scale() == 0 ? whole(value.unscaledValue()) : NODES.numberNode(value);
  }

  private static JsonNode whole(BigInteger value) {
    if (value.bitLength() < Integer.SIZE) {
      return NODES.numberNode(value.intValue());
    }
    return value.bitLength() < Long.SIZE
        ? NODES.numberNode(value.longValue())
        : NODES.numberNode(value);
  }

  /** The number that the parser stands on. */
  static BigDecimal decimal(JsonParser parser) {
    try {
      return parser.getDecimalValue();
    } catch (NumberFormatException e) {
      throw new LosantDecodeException("a number has an exponent that Java has no room for", e);
    }
  }

  /** Whether a zero was written with a minus, which a BigDecimal cannot say. */
  static boolean isNegativeZero(BigDecimal value, JsonParser parser) {
    return value.signum() == 0 && parser.getString().startsWith("-");
  }

  static void write(JsonNode node, JsonGenerator out) {
    switch (node.getNodeType()) {
      case OBJECT -> writeObject(node, out);
      case ARRAY -> writeArray(node, out);
      case STRING -> out.writeString(node.stringValue());
      case NUMBER -> writeNumber(node, out);
      case BOOLEAN -> out.writeBoolean(node.booleanValue());
      case NULL -> out.writeNull();
      default ->
          throw new IllegalArgumentException(
              "a " + node.getNodeType() + " node has no JSON form here; give its text or a tree");
    }
  }

  private static void writeObject(JsonNode node, JsonGenerator out) {
    out.writeStartObject();
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      out.writeName(property.getKey());
      write(property.getValue(), out);
    }
    out.writeEndObject();
  }

  private static void writeArray(JsonNode node, JsonGenerator out) {
    out.writeStartArray();
    for (int i = 0; i < node.size(); i++) {
      write(node.get(i), out);
    }
    out.writeEndArray();
  }

  private static void writeNumber(JsonNode node, JsonGenerator out) {
    switch (node.numberType()) {
      case INT -> out.writeNumber(node.intValue());
      case LONG -> out.writeNumber(node.longValue());
      case BIG_INTEGER -> out.writeNumber(node.bigIntegerValue());
      case BIG_DECIMAL -> out.writeNumber(node.decimalValue());
      case FLOAT -> out.writeNumber((float) finite(node));
      case DOUBLE -> out.writeNumber(finite(node));
    }
  }

  private static double finite(JsonNode node) {
    if (!Double.isFinite(node.doubleValue())) {
      throw new IllegalArgumentException(node.doubleValue() + " is no JSON number");
    }
    return node.doubleValue();
  }

  /** Any Java value as JSON: text and trees here, everything else by Jackson. */
  static JsonNode of(@Nullable Object value) {
    if (value == null) {
      return NODES.nullNode();
    }
    if (value instanceof String text) {
      return NODES.stringNode(text);
    }
    if (value instanceof Boolean bool) {
      return NODES.booleanNode(bool);
    }
    return value instanceof JsonNode node ? tree(node, JsonCodec.ANY) : CallerClasses.write(value);
  }

  /** JSON as a value of a user's class; {@code name} is what it is called in a message. */
  static <T> T convert(String name, JsonNode node, Class<T> type) {
    return CallerClasses.read(name, node, type);
  }

  static JsonNode parse(byte[] json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      return read(parser);
    }
  }

  static JsonParser parserOf(JsonNode node) {
    JsonParser parser = new TreeTraversingParser(node, ObjectReadContext.empty());
    parser.nextToken();
    return parser;
  }

  /** What is written, in UTF-8. */
  static byte[] bytes(Consumer<JsonGenerator> writing) {
    try (ByteArrayBuilder bytes = new ByteArrayBuilder()) {
      try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
        writing.accept(out);
      }
      return bytes.toByteArray();
    }
  }

  /** A typed value as a tree. */
  static <T> JsonNode tree(T value, JsonCodec<T> type) {
    return parse(type.toBytes(value));
  }

  /** The kind of JSON, in a word for an error message. */
  static String kind(JsonNode node) {
    return node.getNodeType().toString().toLowerCase(Locale.ROOT);
  }
}
