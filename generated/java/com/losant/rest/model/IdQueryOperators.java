// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One operator that compares an identifier. Two conditions on the same identifier need {@code
 * $and}. Exactly 1 properties.
 */
@JsonDeserialize(using = IdQueryOperators.Codec.class)
public final class IdQueryOperators extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<IdQueryOperators> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of("$eq", "$ne", "$gt", "$lt", "$gte", "$lte", "$in", "$nin");
  private static final JsonType<List<String>> IN_TYPE = JsonType.listOf(JsonType.STRING);
  private static final JsonType<List<String>> NIN_TYPE = JsonType.listOf(JsonType.STRING);

  private final @Nullable String eq;
  private final @Nullable String ne;
  private final @Nullable String gt;
  private final @Nullable String lt;
  private final @Nullable String gte;
  private final @Nullable String lte;
  private final @Nullable List<String> in;
  private final @Nullable List<String> nin;

  private IdQueryOperators(Builder builder) {
    super(builder);
    this.eq = builder.eq;
    this.ne = builder.ne;
    this.gt = builder.gt;
    this.lt = builder.lt;
    this.gte = builder.gte;
    this.lte = builder.lte;
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
   * The field equals this identifier, or is empty for {@code null}. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String eq() {
    return optional("$eq", eq);
  }

  /**
   * Whether {@code $eq} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasEq() {
    return eq != null || originals.containsKey("$eq");
  }

  /**
   * The field differs from this identifier, or is not empty for {@code null}. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String ne() {
    return optional("$ne", ne);
  }

  /**
   * Whether {@code $ne} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasNe() {
    return ne != null || originals.containsKey("$ne");
  }

  /**
   * The field sorts after this identifier. Matches {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String gt() {
    return optional("$gt", gt);
  }

  /**
   * Whether {@code $gt} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasGt() {
    return gt != null || originals.containsKey("$gt");
  }

  /**
   * The field sorts before this identifier. Matches {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String lt() {
    return optional("$lt", lt);
  }

  /**
   * Whether {@code $lt} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasLt() {
    return lt != null || originals.containsKey("$lt");
  }

  /**
   * The field sorts after this identifier or equals it. Matches {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String gte() {
    return optional("$gte", gte);
  }

  /**
   * Whether {@code $gte} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasGte() {
    return gte != null || originals.containsKey("$gte");
  }

  /**
   * The field sorts before this identifier or equals it. Matches {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String lte() {
    return optional("$lte", lte);
  }

  /**
   * Whether {@code $lte} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasLte() {
    return lte != null || originals.containsKey("$lte");
  }

  /**
   * The field equals one of these identifiers, at most 100.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<String> in() {
    return orEmpty("$in", in);
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
   * The field equals none of these identifiers, at most 100.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<String> nin() {
    return orEmpty("$nin", nin);
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
    return Arrays.asList(eq, ne, gt, lt, gte, lte, in, nin);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("$eq", this.eq, JsonType.STRING, out);
    write("$ne", this.ne, JsonType.STRING, out);
    write("$gt", this.gt, JsonType.STRING, out);
    write("$lt", this.lt, JsonType.STRING, out);
    write("$gte", this.gte, JsonType.STRING, out);
    write("$lte", this.lte, JsonType.STRING, out);
    write("$in", this.in, IN_TYPE, out);
    write("$nin", this.nin, NIN_TYPE, out);
  }

  /** Builds a {@link IdQueryOperators}. */
  public static final class Builder extends JsonModel.Builder<IdQueryOperators> {
    private @Nullable String eq;
    private @Nullable String ne;
    private @Nullable String gt;
    private @Nullable String lt;
    private @Nullable String gte;
    private @Nullable String lte;
    private @Nullable List<String> in;
    private @Nullable List<String> nin;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(IdQueryOperators from) {
      super(from);
      this.eq = from.eq;
      this.ne = from.ne;
      this.gt = from.gt;
      this.lt = from.lt;
      this.gte = from.gte;
      this.lte = from.lte;
      this.in = from.in;
      this.nin = from.nin;
    }

    /**
     * The field equals this identifier, or is empty for {@code null}. Matches {@code
     * ^[A-Fa-f\d]{24}$}.
     *
     * @param eq the value; null is sent as a JSON null
     * @return this builder
     */
    public Builder eq(@Nullable String eq) {
      this.eq = setNullable("$eq", eq);
      return this;
    }

    /**
     * The field differs from this identifier, or is not empty for {@code null}. Matches {@code
     * ^[A-Fa-f\d]{24}$}.
     *
     * @param ne the value; null is sent as a JSON null
     * @return this builder
     */
    public Builder ne(@Nullable String ne) {
      this.ne = setNullable("$ne", ne);
      return this;
    }

    /**
     * The field sorts after this identifier. Matches {@code ^[A-Fa-f\d]{24}$}.
     *
     * @param gt the value; null is sent as a JSON null
     * @return this builder
     */
    public Builder gt(@Nullable String gt) {
      this.gt = setNullable("$gt", gt);
      return this;
    }

    /**
     * The field sorts before this identifier. Matches {@code ^[A-Fa-f\d]{24}$}.
     *
     * @param lt the value; null is sent as a JSON null
     * @return this builder
     */
    public Builder lt(@Nullable String lt) {
      this.lt = setNullable("$lt", lt);
      return this;
    }

    /**
     * The field sorts after this identifier or equals it. Matches {@code ^[A-Fa-f\d]{24}$}.
     *
     * @param gte the value; null is sent as a JSON null
     * @return this builder
     */
    public Builder gte(@Nullable String gte) {
      this.gte = setNullable("$gte", gte);
      return this;
    }

    /**
     * The field sorts before this identifier or equals it. Matches {@code ^[A-Fa-f\d]{24}$}.
     *
     * @param lte the value; null is sent as a JSON null
     * @return this builder
     */
    public Builder lte(@Nullable String lte) {
      this.lte = setNullable("$lte", lte);
      return this;
    }

    /**
     * The field equals one of these identifiers, at most 100.
     *
     * @param in the values; copied
     * @return this builder
     */
    public Builder in(List<String> in) {
      this.in = setList("$in", in);
      return this;
    }

    /**
     * The field equals none of these identifiers, at most 100.
     *
     * @param nin the values; copied
     * @return this builder
     */
    public Builder nin(List<String> nin) {
      this.nin = setList("$nin", nin);
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
     * @return an immutable {@link IdQueryOperators}
     */
    public IdQueryOperators build() {
      return create();
    }

    @Override
    IdQueryOperators create() {
      return new IdQueryOperators(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "$eq" -> this.eq = read(name, in, JsonType.STRING);
        case "$ne" -> this.ne = read(name, in, JsonType.STRING);
        case "$gt" -> this.gt = read(name, in, JsonType.STRING);
        case "$lt" -> this.lt = read(name, in, JsonType.STRING);
        case "$gte" -> this.gte = read(name, in, JsonType.STRING);
        case "$lte" -> this.lte = read(name, in, JsonType.STRING);
        case "$in" -> this.in = read(name, in, IN_TYPE);
        case "$nin" -> this.nin = read(name, in, NIN_TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<IdQueryOperators> {
    /** For Jackson. */
    public Codec() {
      super("IdQueryOperators");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
