package com.losant.rest.json;

import com.losant.rest.errors.LosantDecodeException;
import java.io.File;
import java.net.URL;
import java.nio.Buffer;
import java.nio.file.Path;
import java.time.Month;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.bean.BeanSerializerBase;
import tools.jackson.databind.ser.impl.UnknownSerializer;
import tools.jackson.databind.ser.jdk.IterableSerializer;
import tools.jackson.databind.ser.std.ToEmptyObjectSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.databind.type.MapType;

/**
 * Values of a caller's own classes, written and read by Jackson. What Jackson would write or read
 * as something else than it is, is refused.
 */
final class CallerClasses {
  private static final Set<String> ONLY_FOR_READING =
      Set.of("JsonDeserialize", "JsonPOJOBuilder", "JsonValueInstantiator");
  private static final Set<String> ONLY_FOR_WRITING = Set.of("JsonSerialize", "JsonAppend");

  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]*[.]?[0-9]+");

  /** What says of a container or an optional value only whether there is something in it. */
  private static final Set<String> SAYS_NOTHING = Set.of("empty", "present");

  /** Classes of Java that are a text, although they have no order. */
  private static final Set<Class<?>> TEXTS =
      Set.of(Class.class, Currency.class, Locale.class, Period.class, URL.class);

  private static final Pattern PART_OF_A_MILLISECOND = Pattern.compile("[.][0-9]{3}[0-9]*[1-9]");

  private CallerClasses() {}

  /** Made when first needed, because most programs have no such values. */
  private static final class Mapper {
    static final JsonMapper INSTANCE = build();

    private static JsonMapper build() {
      JsonMapper.Builder builder =
          JsonMapper.builder(Json.FACTORY)
              .addModule(
                  new SimpleModule("losant-rest")
                      .addSerializer(JsonNode.class, new NodeSerializer())
                      .setSerializerModifier(new StrictWriting())
                      .setDeserializerModifier(new StrictReading()))
              // Two keys of a map may have the same text, such as 1 and "1".
              .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
              .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
              .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
      StrictNumbers.addTo(builder);
      return builder
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          // An offset stays as it was written, and numbers are the milliseconds of Losant.
          .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .disable(DateTimeFeature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS)
          .defaultLeniency(false)
          .withCoercionConfig(
              LogicalType.Textual,
              text -> {
                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
              })
          .withCoercionConfigDefaults(
              any -> {
                any.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
                any.setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail);
              })
          .build();
    }
  }

  static JsonNode write(Object value) {
    byte[] json;
    try {
      json = Mapper.INSTANCE.writeValueAsBytes(value);
    } catch (JacksonException e) {
      throw refused(value, e.getOriginalMessage(), e);
    } catch (LinkageError e) {
      throw orOldAnnotations(e);
    }
    try {
      // By way of text, so that the tree is ours alone, and equal to the one that is read back.
      return JsonCodec.ANY.fromJson(json);
    } catch (LosantDecodeException e) {
      throw refused(
          value,
          "NaN, infinity and text that is no JSON have no form in JSON; give null or a text",
          e);
    }
  }

  private static IllegalArgumentException refused(Object value, String why, Exception cause) {
    return new IllegalArgumentException(
        "a " + value.getClass().getName() + " cannot be written as JSON: " + why, cause);
  }

  static <T> T read(String name, JsonNode node, Class<T> type) {
    try {
      // Not treeToValue, which Jackson 3.0 has with another signature.
      return Mapper.INSTANCE.readerFor(type).readValue(node);
    } catch (JacksonException e) {
      throw new LosantDecodeException(
          name + " is no " + type.getName() + ": " + place(e) + e.getOriginalMessage(), e);
    } catch (LosantDecodeException e) {
      throw new LosantDecodeException(name + ": " + e.getMessage(), e);
    } catch (LinkageError e) {
      throw orOldAnnotations(e);
    }
  }

  /** Where in the JSON something was found, such as {@code limits.max: }; nothing for all of it. */
  private static String place(JacksonException found) {
    StringBuilder place = new StringBuilder();
    for (JacksonException.Reference step : found.getPath()) {
      if (step.getPropertyName() == null) {
        place.append('[').append(step.getIndex()).append(']');
      } else {
        place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return place.isEmpty() ? "" : place + ": ";
  }

  /** Jackson 2 and 3 share a jar, and where Jackson 2 decides on its version, Jackson 3 breaks. */
  static RuntimeException orOldAnnotations(LinkageError error) {
    for (Throwable each = error; each != null; each = each.getCause()) {
      String message = String.valueOf(each.getMessage()).replace('/', '.');
      if (message.contains("com.fasterxml.jackson.annotation.")) {
        return new IllegalStateException(
            "an older jackson-annotations is on the class path than this Jackson needs: Jackson 3.2 needs"
                + " version 2.22 or later, 3.1 needs 2.21, 3.0 needs 2.20; set its version in your"
                + " dependencyManagement",
            error);
      }
    }
    throw error;
  }

  /** Trees in the values of others, with their numbers as they are. */
  private static final class NodeSerializer extends ValueSerializer<JsonNode> {
    @Override
    public void serialize(JsonNode value, JsonGenerator out, SerializationContext context) {
      Json.write(value, out);
    }
  }

  private static final class ForeignSerializer extends ValueSerializer<Object> {
    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      Object known;
      try {
        known = ForeignJson.value(value);
      } catch (IllegalArgumentException | LosantDecodeException e) {
        context.reportBadDefinition(value.getClass(), describe(value.getClass(), e.getMessage()));
        return;
      }
      context.writeValue(out, known);
    }
  }

  /** Refuses a class when a value of it is written, not where it is only mentioned. */
  private static final class RefusedWriting extends ValueSerializer<Object> {
    private final Class<?> type;
    private final String why;

    RefusedWriting(Class<?> type, String why) {
      this.type = type;
      this.why = why;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      Class<?> refused = type == Object.class ? value.getClass() : type;
      context.reportBadDefinition(refused, describe(refused, why));
    }
  }

  private static final class RefusedReading extends ValueDeserializer<Object> {
    private final Class<?> type;
    private final String why;

    RefusedReading(Class<?> type, String why) {
      this.type = type;
      this.why = why;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      return context.reportBadDefinition(type, describe(type, why));
    }
  }

  private static String describe(Class<?> type, String why) {
    return type.getName() + ": " + why;
  }

  private static final class StrictWriting extends ValueSerializerModifier {
    private static final long serialVersionUID = 1;

    @Override
    public ValueSerializer<?> modifySerializer(
        SerializationConfig config, BeanDescription.Supplier bean, ValueSerializer<?> found) {
      Class<?> type = bean.getBeanClass();
      if (ForeignJson.isJson(type)) {
        return new ForeignSerializer();
      }
      if (CharSequence.class.isAssignableFrom(type) && found instanceof BeanSerializerBase) {
        return ToStringSerializer.instance;
      }
      String why = whyNot(type, bean, found);
      return why == null ? found : new RefusedWriting(type, why);
    }

    private static @Nullable String whyNot(
        Class<?> type, BeanDescription.Supplier bean, ValueSerializer<?> found) {
      if (Path.class.isAssignableFrom(type) || File.class.isAssignableFrom(type)) {
        return "it would become absolute; give its toString()";
      }
      if (type == Pattern.class) {
        return "it would lose its flags; give its pattern()";
      }
      if (ForeignJson.isA(type, "java.sql.Timestamp")) {
        return "it would lose its nanoseconds; give its toInstant()";
      }
      if (Iterable.class.isAssignableFrom(type)
          && (found instanceof IterableSerializer || found instanceof BeanSerializerBase)) {
        return "it may be more than its elements; give a list of them";
      }
      if (found instanceof UnknownSerializer || found instanceof ToEmptyObjectSerializer) {
        return whyNotAsObject(type, List.of());
      }
      if (!(found instanceof BeanSerializerBase)) {
        return null;
      }
      boolean hasAnyGetter = bean.get().findAnyGetter() != null;
      return whyNotAsObject(type, hasAnyGetter ? null : bean.get().findProperties());
    }

    private static @Nullable String whyNotAsObject(
        Class<?> type, @Nullable List<BeanPropertyDefinition> properties) {
      String why = whyNoObject(type);
      if (why != null) {
        return why;
      }
      why = ForeignJson.meantForAnother(type, ONLY_FOR_READING);
      if (why != null) {
        return why + "; give a map, or a class for Jackson 3";
      }
      return properties == null ? null : whyNotWith(properties);
    }

    private static @Nullable String whyNotWith(List<BeanPropertyDefinition> properties) {
      Set<String> names = new HashSet<>();
      for (BeanPropertyDefinition property : properties) {
        AnnotatedMember accessor = property.getAccessor();
        if (accessor != null) {
          names.add(property.getName());
          if (accessor.getName().contains("-") && !property.isExplicitlyNamed()) {
            return "its property "
                + property.getName()
                + " is of a value class of Kotlin; give a map with what that holds";
          }
        }
      }
      return SAYS_NOTHING.containsAll(names)
          ? "it has no properties that Jackson can see; give a map, or a class with getters or"
              + " public fields"
          : null;
    }

    @Override
    public ValueSerializer<?> modifyMapSerializer(
        SerializationConfig config,
        MapType type,
        BeanDescription.Supplier bean,
        ValueSerializer<?> found) {
      return ForeignJson.isJson(type.getRawClass()) ? new ForeignSerializer() : found;
    }

    @Override
    public ValueSerializer<?> modifyCollectionSerializer(
        SerializationConfig config,
        CollectionType type,
        BeanDescription.Supplier bean,
        ValueSerializer<?> found) {
      return ForeignJson.isJson(type.getRawClass()) ? new ForeignSerializer() : found;
    }

    @Override
    public ValueSerializer<?> modifyEnumSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        ValueSerializer<?> found) {
      Class<?> raw = type.getRawClass();
      // The enums of jakarta.json and others say nothing about their own JSON.
      String why = ForeignJson.meantForAnother(raw, ONLY_FOR_READING);
      return why == null ? found : new RefusedWriting(raw, why + "; give the text");
    }

    @Override
    public ValueSerializer<?> modifyKeySerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        ValueSerializer<?> found) {
      Class<?> raw = type.getRawClass();
      boolean isDocument =
          JsonModel.class.isAssignableFrom(raw) || JsonChoice.class.isAssignableFrom(raw);
      boolean saysItsText =
          bean.get().findJsonKeyAccessor() != null || bean.get().findJsonValueAccessor() != null;
      return !isDocument && (saysItsText || hasTextOfItsOwn(raw))
          ? found
          : new RefusedWriting(raw, "it is no key of a JSON object; give texts as keys");
    }

    /** Jackson takes toString() for keys, which of most classes is for people. */
    private static boolean hasTextOfItsOwn(Class<?> type) {
      boolean isValue =
          Comparable.class.isAssignableFrom(type) && !Buffer.class.isAssignableFrom(type)
              || Number.class.isAssignableFrom(type)
              || CharSequence.class.isAssignableFrom(type)
              || TEXTS.contains(type)
              || ZoneId.class.isAssignableFrom(type);
      return type == Object.class
          || Enum.class.isAssignableFrom(type)
          || isValue
              && type.getName().startsWith("java.")
              && !Iterable.class.isAssignableFrom(type);
    }
  }

  /** Why a class is none whose properties are all that it is, or null. */
  private static @Nullable String whyNoObject(Class<?> type) {
    if (ForeignJson.isKotlinValue(type)) {
      return "it is a value class of Kotlin; give the value that it holds";
    }
    if (ForeignJson.isA(type, "kotlin.Function")) {
      return "it is a function; give what it returns";
    }
    if (AutoCloseable.class.isAssignableFrom(type) && !BaseStream.class.isAssignableFrom(type)
        || Future.class.isAssignableFrom(type)
        || Iterator.class.isAssignableFrom(type)) {
      return "it has to be read first; give what it holds";
    }
    String name = type.getName();
    boolean isOfJava =
        name.startsWith("java.")
            || name.startsWith("javax.")
            || name.startsWith("jdk.")
            || name.startsWith("sun.")
            || name.startsWith("com.sun.");
    boolean isOfLibrary =
        name.startsWith("okhttp3.")
            || name.startsWith("okio.")
            || name.startsWith("tools.jackson.")
            || ValueDeserializer.class.isAssignableFrom(type);
    boolean isOfKotlin = name.startsWith("kotlin.") && !ForeignJson.isKotlinData(type);
    return (isOfJava || isOfLibrary || isOfKotlin) && type != Object.class
        ? "Jackson does not know it; give a text, a number, a list or a map"
        : null;
  }

  /** Does not take some values, which another one would bend to what it needs. */
  private static final class Except extends DelegatingDeserializer {
    private final Predicate<JsonParser> refuses;

    Except(ValueDeserializer<?> others, Predicate<JsonParser> refuses) {
      super(others);
      this.refuses = refuses;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> others) {
      return new Except(others, refuses);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      return refuses.test(parser)
          ? context.handleUnexpectedToken(context.constructType(handledType()), parser)
          : super.deserialize(parser, context);
    }
  }

  private static final class StrictReading extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1;

    @Override
    public ValueDeserializer<?> modifyDeserializer(
        DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> found) {
      Class<?> type = bean.getBeanClass();
      String why =
          ForeignJson.isJson(type)
              ? "let its own library read the text of the JSON"
              : found instanceof BeanDeserializerBase object ? whyNot(type, bean, object) : null;
      if (why != null) {
        return new RefusedReading(type, why);
      }
      if (found instanceof FromStringDeserializer) {
        return new Except(found, parser -> parser.currentToken() != JsonToken.VALUE_STRING);
      }
      if (Date.class.isAssignableFrom(type) || Calendar.class.isAssignableFrom(type)) {
        return new Except(found, parser -> isNoTime(parser) || hasPartOfAMillisecond(parser));
      }
      return isTime(type) ? new Except(found, StrictReading::isNoTime) : found;
    }

    private static boolean isTime(Class<?> type) {
      return type != Year.class && type.getName().startsWith("java.time.");
    }

    /** Losant counts in milliseconds; Jackson takes a number with a fraction for seconds. */
    private static boolean isNoTime(JsonParser parser) {
      return parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
          || parser.currentToken() == JsonToken.VALUE_STRING
              && NUMBER.matcher(parser.getString().trim()).matches();
    }

    private static boolean hasPartOfAMillisecond(JsonParser parser) {
      return parser.currentToken() == JsonToken.VALUE_STRING
          && PART_OF_A_MILLISECOND.matcher(parser.getString()).find();
    }

    private static @Nullable String whyNot(
        Class<?> type, BeanDescription.Supplier bean, BeanDeserializerBase found) {
      String why = whyNoObject(type);
      if (why == null) {
        why = ForeignJson.meantForAnother(type, ONLY_FOR_WRITING);
      }
      if (why != null) {
        return why;
      }
      ValueInstantiator creators = found.getValueInstantiator();
      boolean takesSomething =
          found.getPropertyCount() > 0
              || bean.get().findAnySetterAccessor() != null
              || creators.canCreateUsingDelegate()
              || creators.canCreateUsingArrayDelegate()
              || creators.canCreateFromString();
      return takesSomething
          ? null
          : "it has no properties that Jackson can set; read a map, or a class with setters, public"
              + " fields or a constructor with @JsonCreator";
    }

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
        DeserializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        ValueDeserializer<?> found) {
      Class<?> raw = type.getRawClass();
      String why = ForeignJson.meantForAnother(raw, ONLY_FOR_WRITING);
      if (why != null) {
        return new RefusedReading(raw, why);
      }
      return raw == Month.class ? new Except(found, StrictReading::isNoTime) : found;
    }
  }
}
