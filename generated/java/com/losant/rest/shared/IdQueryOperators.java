// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One operator that compares an identifier. To combine two conditions on the same identifier, use
 * {@code $and}. Exactly 1 property.
 */
@JsonDeserialize(using = IdQueryOperators.Codec.class)
public final class IdQueryOperators extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<IdQueryOperators> CODEC = new Codec();

  private static final JsonCodec<List<String>> IN = JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<String>> NIN = JsonCodec.listOf(JsonCodec.STRING);

  private IdQueryOperators(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * The field equals this identifier. {@code null} matches an empty field. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String eq() {
    return optional(0);
  }

  /** Whether {@link #eq()} is there at all, be it as a JSON null. */
  public boolean hasEq() {
    return has(0);
  }

  /**
   * The field differs from this identifier. {@code null} matches a field that is not empty. Matches
   * {@code ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String ne() {
    return optional(1);
  }

  /** Whether {@link #ne()} is there at all, be it as a JSON null. */
  public boolean hasNe() {
    return has(1);
  }

  /** The field sorts after this identifier. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String gt() {
    return optional(2);
  }

  /** Whether {@link #gt()} is there at all, be it as a JSON null. */
  public boolean hasGt() {
    return has(2);
  }

  /** The field sorts before this identifier. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String lt() {
    return optional(3);
  }

  /** Whether {@link #lt()} is there at all, be it as a JSON null. */
  public boolean hasLt() {
    return has(3);
  }

  /** The field equals this identifier or sorts after it. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String gte() {
    return optional(4);
  }

  /** Whether {@link #gte()} is there at all, be it as a JSON null. */
  public boolean hasGte() {
    return has(4);
  }

  /** The field equals this identifier or sorts before it. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String lte() {
    return optional(5);
  }

  /** Whether {@link #lte()} is there at all, be it as a JSON null. */
  public boolean hasLte() {
    return has(5);
  }

  /** The field equals one of these identifiers, at most 100. */
  public List<String> in() {
    return list(6);
  }

  /** Whether {@link #in()} is there at all, be it as a JSON null. */
  public boolean hasIn() {
    return has(6);
  }

  /** The field equals none of these identifiers, at most 100. */
  public List<String> nin() {
    return list(7);
  }

  /** Whether {@link #nin()} is there at all, be it as a JSON null. */
  public boolean hasNin() {
    return has(7);
  }

  /** Builds a {@link IdQueryOperators}. */
  public static final class Builder extends JsonModel.Builder<IdQueryOperators, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(IdQueryOperators from) {
      super(from);
    }

    /** Sets {@link IdQueryOperators#eq()}; null is sent as a JSON null. */
    public Builder eq(@Nullable String eq) {
      return setNullable(0, eq);
    }

    /** Sets {@link IdQueryOperators#ne()}; null is sent as a JSON null. */
    public Builder ne(@Nullable String ne) {
      return setNullable(1, ne);
    }

    /** Sets {@link IdQueryOperators#gt()}; null is sent as a JSON null. */
    public Builder gt(@Nullable String gt) {
      return setNullable(2, gt);
    }

    /** Sets {@link IdQueryOperators#lt()}; null is sent as a JSON null. */
    public Builder lt(@Nullable String lt) {
      return setNullable(3, lt);
    }

    /** Sets {@link IdQueryOperators#gte()}; null is sent as a JSON null. */
    public Builder gte(@Nullable String gte) {
      return setNullable(4, gte);
    }

    /** Sets {@link IdQueryOperators#lte()}; null is sent as a JSON null. */
    public Builder lte(@Nullable String lte) {
      return setNullable(5, lte);
    }

    /** Sets {@link IdQueryOperators#in()}. */
    public Builder in(List<String> in) {
      return setList(6, in);
    }

    /** Sets {@link IdQueryOperators#nin()}. */
    public Builder nin(List<String> nin) {
      return setList(7, nin);
    }

    @Override
    protected IdQueryOperators create() {
      return new IdQueryOperators(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static IdQueryOperators ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a IdQueryOperators; take the JSON as a text, and use"
            + " IdQueryOperators.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<IdQueryOperators> {
    /** Called by Jackson. */
    public Codec() {
      super("IdQueryOperators", List.of("$eq", "$ne", "$gt", "$lt", "$gte", "$lte", "$in", "$nin"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, IN, out);
      write(values, 7, NIN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3, 4, 5 -> JsonCodec.STRING;
        case 6 -> IN;
        case 7 -> NIN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
