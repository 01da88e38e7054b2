// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Operators that compare a field, each with a value of its own. Several of them have to hold
 * together.
 */
@JsonDeserialize(using = QueryOperators.Codec.class)
public final class QueryOperators extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<QueryOperators> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of(
          "$eq",
          "$ne",
          "$gt",
          "$lt",
          "$gte",
          "$lte",
          "$startsWith",
          "$endsWith",
          "$contains",
          "$ci",
          "$in",
          "$nin");
  private static final JsonType<List<JsonNode>> IN_TYPE = JsonType.listOf(JsonType.ANY);
  private static final JsonType<List<JsonNode>> NIN_TYPE = JsonType.listOf(JsonType.ANY);

  private final @Nullable JsonNode eq;
  private final @Nullable JsonNode ne;
  private final @Nullable JsonNode gt;
  private final @Nullable JsonNode lt;
  private final @Nullable JsonNode gte;
  private final @Nullable JsonNode lte;
  private final @Nullable String startsWith;
  private final @Nullable String endsWith;
  private final @Nullable String contains;
  private final @Nullable Boolean ci;
  private final @Nullable List<JsonNode> in;
  private final @Nullable List<JsonNode> nin;

  private QueryOperators(Builder builder) {
    super(builder);
    this.eq = builder.eq;
    this.ne = builder.ne;
    this.gt = builder.gt;
    this.lt = builder.lt;
    this.gte = builder.gte;
    this.lte = builder.lte;
    this.startsWith = builder.startsWith;
    this.endsWith = builder.endsWith;
    this.contains = builder.contains;
    this.ci = builder.ci;
    this.in = builder.in;
    this.nin = builder.nin;
  }

  /**
   * Starts with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * Starts with everything that is set here, what is not documented included.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * The field equals this value.
   *
   * @return a copy of the value, or null if there is none; a JSON null is a null node
   */
  public @Nullable JsonNode eq() {
    return any(eq);
  }

  /**
   * The field equals this value.
   *
   * @param <T> the class to read it as
   * @param type a class that Jackson can read
   * @return the value, or null if there is none or it is a JSON null
   * @throws LosantDecodeException if the JSON is of another kind
   */
  public <T> @Nullable T eq(Class<T> type) {
    return convert(eq, type);
  }

  /**
   * The field differs from this value.
   *
   * @return a copy of the value, or null if there is none; a JSON null is a null node
   */
  public @Nullable JsonNode ne() {
    return any(ne);
  }

  /**
   * The field differs from this value.
   *
   * @param <T> the class to read it as
   * @param type a class that Jackson can read
   * @return the value, or null if there is none or it is a JSON null
   * @throws LosantDecodeException if the JSON is of another kind
   */
  public <T> @Nullable T ne(Class<T> type) {
    return convert(ne, type);
  }

  /**
   * The field is greater than this value.
   *
   * @return a copy of the value, or null if there is none; a JSON null is a null node
   */
  public @Nullable JsonNode gt() {
    return any(gt);
  }

  /**
   * The field is greater than this value.
   *
   * @param <T> the class to read it as
   * @param type a class that Jackson can read
   * @return the value, or null if there is none or it is a JSON null
   * @throws LosantDecodeException if the JSON is of another kind
   */
  public <T> @Nullable T gt(Class<T> type) {
    return convert(gt, type);
  }

  /**
   * The field is less than this value.
   *
   * @return a copy of the value, or null if there is none; a JSON null is a null node
   */
  public @Nullable JsonNode lt() {
    return any(lt);
  }

  /**
   * The field is less than this value.
   *
   * @param <T> the class to read it as
   * @param type a class that Jackson can read
   * @return the value, or null if there is none or it is a JSON null
   * @throws LosantDecodeException if the JSON is of another kind
   */
  public <T> @Nullable T lt(Class<T> type) {
    return convert(lt, type);
  }

  /**
   * The field is greater than this value or equal to it.
   *
   * @return a copy of the value, or null if there is none; a JSON null is a null node
   */
  public @Nullable JsonNode gte() {
    return any(gte);
  }

  /**
   * The field is greater than this value or equal to it.
   *
   * @param <T> the class to read it as
   * @param type a class that Jackson can read
   * @return the value, or null if there is none or it is a JSON null
   * @throws LosantDecodeException if the JSON is of another kind
   */
  public <T> @Nullable T gte(Class<T> type) {
    return convert(gte, type);
  }

  /**
   * The field is less than this value or equal to it.
   *
   * @return a copy of the value, or null if there is none; a JSON null is a null node
   */
  public @Nullable JsonNode lte() {
    return any(lte);
  }

  /**
   * The field is less than this value or equal to it.
   *
   * @param <T> the class to read it as
   * @param type a class that Jackson can read
   * @return the value, or null if there is none or it is a JSON null
   * @throws LosantDecodeException if the JSON is of another kind
   */
  public <T> @Nullable T lte(Class<T> type) {
    return convert(lte, type);
  }

  /**
   * The field begins with this text, at least 1 character. At least 1 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String startsWith() {
    return optional("$startsWith", startsWith);
  }

  /**
   * The field ends with this text, at least 1 character. At least 1 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String endsWith() {
    return optional("$endsWith", endsWith);
  }

  /**
   * The field contains this text, at least 1 character. At least 1 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String contains() {
    return optional("$contains", contains);
  }

  /**
   * Whether upper and lower case count as the same in the comparisons next to it.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean ci() {
    return optional("$ci", ci);
  }

  /**
   * The field equals one of these values, at most 100.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<JsonNode> in() {
    return copied(orEmpty("$in", in));
  }

  /**
   * Whether {@code $in} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasIn() {
    return in != null || originals.containsKey("$in");
  }

  /**
   * The field equals none of these values, at most 100.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<JsonNode> nin() {
    return copied(orEmpty("$nin", nin));
  }

  /**
   * Whether {@code $nin} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasNin() {
    return nin != null || originals.containsKey("$nin");
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(eq, ne, gt, lt, gte, lte, startsWith, endsWith, contains, ci, in, nin);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("$eq", this.eq, JsonType.ANY, out);
    write("$ne", this.ne, JsonType.ANY, out);
    write("$gt", this.gt, JsonType.ANY, out);
    write("$lt", this.lt, JsonType.ANY, out);
    write("$gte", this.gte, JsonType.ANY, out);
    write("$lte", this.lte, JsonType.ANY, out);
    write("$startsWith", this.startsWith, JsonType.STRING, out);
    write("$endsWith", this.endsWith, JsonType.STRING, out);
    write("$contains", this.contains, JsonType.STRING, out);
    write("$ci", this.ci, JsonType.BOOLEAN, out);
    write("$in", this.in, IN_TYPE, out);
    write("$nin", this.nin, NIN_TYPE, out);
  }

  /** Builds a {@link QueryOperators}. */
  public static final class Builder extends JsonModel.Builder<QueryOperators> {
    private @Nullable JsonNode eq;
    private @Nullable JsonNode ne;
    private @Nullable JsonNode gt;
    private @Nullable JsonNode lt;
    private @Nullable JsonNode gte;
    private @Nullable JsonNode lte;
    private @Nullable String startsWith;
    private @Nullable String endsWith;
    private @Nullable String contains;
    private @Nullable Boolean ci;
    private @Nullable List<JsonNode> in;
    private @Nullable List<JsonNode> nin;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(QueryOperators from) {
      super(from);
      this.eq = from.eq;
      this.ne = from.ne;
      this.gt = from.gt;
      this.lt = from.lt;
      this.gte = from.gte;
      this.lte = from.lte;
      this.startsWith = from.startsWith;
      this.endsWith = from.endsWith;
      this.contains = from.contains;
      this.ci = from.ci;
      this.in = from.in;
      this.nin = from.nin;
    }

    /**
     * The field equals this value.
     *
     * @param eq anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder eq(@Nullable Object eq) {
      this.eq = setAny("$eq", eq);
      return this;
    }

    /**
     * The field differs from this value.
     *
     * @param ne anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder ne(@Nullable Object ne) {
      this.ne = setAny("$ne", ne);
      return this;
    }

    /**
     * The field is greater than this value.
     *
     * @param gt anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder gt(@Nullable Object gt) {
      this.gt = setAny("$gt", gt);
      return this;
    }

    /**
     * The field is less than this value.
     *
     * @param lt anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder lt(@Nullable Object lt) {
      this.lt = setAny("$lt", lt);
      return this;
    }

    /**
     * The field is greater than this value or equal to it.
     *
     * @param gte anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder gte(@Nullable Object gte) {
      this.gte = setAny("$gte", gte);
      return this;
    }

    /**
     * The field is less than this value or equal to it.
     *
     * @param lte anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder lte(@Nullable Object lte) {
      this.lte = setAny("$lte", lte);
      return this;
    }

    /**
     * The field begins with this text, at least 1 character. At least 1 characters.
     *
     * @param startsWith the value
     * @return this builder
     */
    public Builder startsWith(String startsWith) {
      this.startsWith = set("$startsWith", startsWith);
      return this;
    }

    /**
     * The field ends with this text, at least 1 character. At least 1 characters.
     *
     * @param endsWith the value
     * @return this builder
     */
    public Builder endsWith(String endsWith) {
      this.endsWith = set("$endsWith", endsWith);
      return this;
    }

    /**
     * The field contains this text, at least 1 character. At least 1 characters.
     *
     * @param contains the value
     * @return this builder
     */
    public Builder contains(String contains) {
      this.contains = set("$contains", contains);
      return this;
    }

    /**
     * Whether upper and lower case count as the same in the comparisons next to it.
     *
     * @param ci the value
     * @return this builder
     */
    public Builder ci(boolean ci) {
      this.ci = set("$ci", ci);
      return this;
    }

    /**
     * The field equals one of these values, at most 100.
     *
     * @param in anything that Jackson can write
     * @return this builder
     */
    public Builder in(List<?> in) {
      this.in = setAnyList("$in", in);
      return this;
    }

    /**
     * The field equals none of these values, at most 100.
     *
     * @param nin anything that Jackson can write
     * @return this builder
     */
    public Builder nin(List<?> nin) {
      this.nin = setAnyList("$nin", nin);
      return this;
    }

    /**
     * Sets a property that is not documented, or a documented one to JSON that its type has no room
     * for.
     *
     * @param name the name in the JSON
     * @param value anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder additionalProperty(String name, @Nullable Object value) {
      setAdditional(name, value);
      return this;
    }

    /**
     * Builds; the builder can be used further.
     *
     * @return an immutable {@link QueryOperators}
     */
    public QueryOperators build() {
      return create();
    }

    @Override
    QueryOperators create() {
      return new QueryOperators(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "$eq" -> this.eq = read(name, in, JsonType.ANY);
        case "$ne" -> this.ne = read(name, in, JsonType.ANY);
        case "$gt" -> this.gt = read(name, in, JsonType.ANY);
        case "$lt" -> this.lt = read(name, in, JsonType.ANY);
        case "$gte" -> this.gte = read(name, in, JsonType.ANY);
        case "$lte" -> this.lte = read(name, in, JsonType.ANY);
        case "$startsWith" -> this.startsWith = read(name, in, JsonType.STRING);
        case "$endsWith" -> this.endsWith = read(name, in, JsonType.STRING);
        case "$contains" -> this.contains = read(name, in, JsonType.STRING);
        case "$ci" -> this.ci = read(name, in, JsonType.BOOLEAN);
        case "$in" -> this.in = read(name, in, IN_TYPE);
        case "$nin" -> this.nin = read(name, in, NIN_TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<QueryOperators> {
    /** For Jackson. */
    public Codec() {
      super("QueryOperators");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
