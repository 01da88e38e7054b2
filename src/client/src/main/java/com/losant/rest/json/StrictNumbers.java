package com.losant.rest.json;

import com.losant.rest.errors.LosantDecodeException;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Numbers as Java's types, for values of a caller's classes. A whole number may have a fraction of
 * zero, and {@code float} and {@code double} take the nearest value that they have; everything else
 * that does not fit is refused.
 */
final class StrictNumbers {
  private StrictNumbers() {}

  static void addTo(JsonMapper.Builder builder) {
    SimpleModule module = new SimpleModule("losant-rest-numbers");
    add(module, Byte.class, byte.class, BigDecimal::byteValueExact);
    add(module, Short.class, short.class, BigDecimal::shortValueExact);
    add(module, Integer.class, int.class, BigDecimal::intValueExact);
    add(module, Long.class, long.class, BigDecimal::longValueExact);
    add(module, Float.class, float.class, StrictNumbers::nearestFloat);
    add(module, Double.class, double.class, StrictNumbers::nearestDouble);
    add(module, BigInteger.class, null, StrictNumbers::whole);
    add(module, BigDecimal.class, null, number -> number);
    addArray(module, short[].class, Short[].class);
    addArray(module, int[].class, Integer[].class);
    addArray(module, long[].class, Long[].class);
    addArray(module, float[].class, Float[].class);
    addArray(module, double[].class, Double[].class);
    builder.addModule(module);
  }

  private static <T> void add(
      SimpleModule module,
      Class<T> type,
      @Nullable Class<T> primitive,
      Function<BigDecimal, T> exactly) {
    module.addDeserializer(type, new NumberReader<>(type, exactly));
    if (primitive != null) {
      module.addDeserializer(primitive, new NumberReader<>(primitive, exactly));
    }
  }

  private static <A> void addArray(SimpleModule module, Class<A> type, Class<?> ofBoxes) {
    module.addDeserializer(type, new ArrayReader<>(type, ofBoxes));
  }

  private static float nearestFloat(BigDecimal number) {
    float nearest = number.floatValue();
    checkSize(number, nearest);
    return nearest;
  }

  private static double nearestDouble(BigDecimal number) {
    double nearest = number.doubleValue();
    checkSize(number, nearest);
    return nearest;
  }

  private static void checkSize(BigDecimal number, double nearest) {
    if (Double.isInfinite(nearest) || nearest == 0 && number.signum() != 0) {
      throw new ArithmeticException("out of range");
    }
  }

  /** Not of an exponent that would make gigabytes of zeros. */
  private static BigInteger whole(BigDecimal number) {
    if (number.scale() < -10_000) {
      throw new ArithmeticException("out of range");
    }
    return number.toBigIntegerExact();
  }

  private static final class NumberReader<T> extends StdScalarDeserializer<T> {
    private final Class<T> type;
    private final Function<BigDecimal, T> exactly;

    NumberReader(Class<T> type, Function<BigDecimal, T> exactly) {
      super(type);
      this.type = type;
      this.exactly = exactly;
    }

    @Override
    @SuppressWarnings("unchecked") // the class of a primitive type is of its box
    public T deserialize(JsonParser parser, DeserializationContext context) {
      JsonToken token = parser.currentToken();
      if (!token.isNumeric()) {
        return (T) context.handleUnexpectedToken(context.constructType(type), parser);
      }
      boolean isNegativeZero =
          token == JsonToken.VALUE_NUMBER_FLOAT
              && parser.getNumberType() == JsonParser.NumberType.DOUBLE
              && parser.getDoubleValue() == 0;
      if (isNegativeZero && type == Double.class) {
        return (T) (Double) parser.getDoubleValue();
      }
      BigDecimal number = parser.getDecimalValue();
      try {
        return exactly.apply(number);
      } catch (ArithmeticException e) {
        throw new LosantDecodeException(
            number + " is no " + type.getName() + ": " + e.getMessage(), e);
      }
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
      return type.isPrimitive()
          ? context.reportInputMismatch(this, "null is no %s", type.getName())
          : super.getNullValue(context);
    }
  }

  /** Arrays with elements of the same rules. */
  private static final class ArrayReader<A> extends StdDeserializer<A> {
    private final Class<A> type;
    private final Class<?> ofBoxes;

    ArrayReader(Class<A> type, Class<?> ofBoxes) {
      super(type);
      this.type = type;
      this.ofBoxes = ofBoxes;
    }

    @Override
    public A deserialize(JsonParser parser, DeserializationContext context) {
      Object boxes = context.readValue(parser, ofBoxes);
      int length = Array.getLength(boxes);
      Object array = Array.newInstance(type.getComponentType(), length);
      for (int i = 0; i < length; i++) {
        Object element = Array.get(boxes, i);
        if (element == null) {
          return context.reportInputMismatch(this, "null is no %s", type.getComponentType());
        }
        Array.set(array, i, element);
      }
      return type.cast(array);
    }
  }
}
