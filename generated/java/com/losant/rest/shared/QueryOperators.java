// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Operators that compare a field, each with its own value. If there are several, all of them must
 * hold.
 */
@JsonDeserialize(using = QueryOperators.Codec.class)
public final class QueryOperators extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<QueryOperators> CODEC = new Codec();

  private static final JsonCodec<List<JsonNode>> IN = JsonCodec.listOf(JsonCodec.ANY);
  private static final JsonCodec<List<JsonNode>> NIN = JsonCodec.listOf(JsonCodec.ANY);

  private QueryOperators(Builder builder) {
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

  /** The field equals this value. */
  public @Nullable JsonNode eq() {
    return any(0);
  }

  /** Returns {@link #eq()} as an object of a class that Jackson can read. */
  public <T> @Nullable T eq(Class<T> type) {
    return any(0, type);
  }

  /** The field differs from this value. */
  public @Nullable JsonNode ne() {
    return any(1);
  }

  /** Returns {@link #ne()} as an object of a class that Jackson can read. */
  public <T> @Nullable T ne(Class<T> type) {
    return any(1, type);
  }

  /** The field is greater than this value. */
  public @Nullable JsonNode gt() {
    return any(2);
  }

  /** Returns {@link #gt()} as an object of a class that Jackson can read. */
  public <T> @Nullable T gt(Class<T> type) {
    return any(2, type);
  }

  /** The field is less than this value. */
  public @Nullable JsonNode lt() {
    return any(3);
  }

  /** Returns {@link #lt()} as an object of a class that Jackson can read. */
  public <T> @Nullable T lt(Class<T> type) {
    return any(3, type);
  }

  /** The field is greater than or equal to this value. */
  public @Nullable JsonNode gte() {
    return any(4);
  }

  /** Returns {@link #gte()} as an object of a class that Jackson can read. */
  public <T> @Nullable T gte(Class<T> type) {
    return any(4, type);
  }

  /** The field is less than or equal to this value. */
  public @Nullable JsonNode lte() {
    return any(5);
  }

  /** Returns {@link #lte()} as an object of a class that Jackson can read. */
  public <T> @Nullable T lte(Class<T> type) {
    return any(5, type);
  }

  /** The field begins with this text, at least 1 character. */
  public @Nullable String startsWith() {
    return optional(6);
  }

  /** The field ends with this text, at least 1 character. */
  public @Nullable String endsWith() {
    return optional(7);
  }

  /** The field contains this text, at least 1 character. */
  public @Nullable String contains() {
    return optional(8);
  }

  /** Whether the other operators of this object ignore upper and lower case. */
  public @Nullable Boolean ci() {
    return optional(9);
  }

  /** The field equals one of these values, at most 100. */
  public List<JsonNode> in() {
    return anyList(10);
  }

  /** Whether {@link #in()} is there at all, be it as a JSON null. */
  public boolean hasIn() {
    return has(10);
  }

  /** The field equals none of these values, at most 100. */
  public List<JsonNode> nin() {
    return anyList(11);
  }

  /** Whether {@link #nin()} is there at all, be it as a JSON null. */
  public boolean hasNin() {
    return has(11);
  }

  /** Builds a {@link QueryOperators}. */
  public static final class Builder extends JsonModel.Builder<QueryOperators, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(QueryOperators from) {
      super(from);
    }

    /**
     * Sets {@link QueryOperators#eq()} to anything that Jackson can write; null is sent as a JSON
     * null.
     */
    public Builder eq(@Nullable Object eq) {
      return setAny(0, eq);
    }

    /**
     * Sets {@link QueryOperators#ne()} to anything that Jackson can write; null is sent as a JSON
     * null.
     */
    public Builder ne(@Nullable Object ne) {
      return setAny(1, ne);
    }

    /**
     * Sets {@link QueryOperators#gt()} to anything that Jackson can write; null is sent as a JSON
     * null.
     */
    public Builder gt(@Nullable Object gt) {
      return setAny(2, gt);
    }

    /**
     * Sets {@link QueryOperators#lt()} to anything that Jackson can write; null is sent as a JSON
     * null.
     */
    public Builder lt(@Nullable Object lt) {
      return setAny(3, lt);
    }

    /**
     * Sets {@link QueryOperators#gte()} to anything that Jackson can write; null is sent as a JSON
     * null.
     */
    public Builder gte(@Nullable Object gte) {
      return setAny(4, gte);
    }

    /**
     * Sets {@link QueryOperators#lte()} to anything that Jackson can write; null is sent as a JSON
     * null.
     */
    public Builder lte(@Nullable Object lte) {
      return setAny(5, lte);
    }

    /** Sets {@link QueryOperators#startsWith()}. */
    public Builder startsWith(String startsWith) {
      return set(6, startsWith);
    }

    /** Sets {@link QueryOperators#endsWith()}. */
    public Builder endsWith(String endsWith) {
      return set(7, endsWith);
    }

    /** Sets {@link QueryOperators#contains()}. */
    public Builder contains(String contains) {
      return set(8, contains);
    }

    /** Sets {@link QueryOperators#ci()}. */
    public Builder ci(boolean ci) {
      return set(9, ci);
    }

    /** Sets {@link QueryOperators#in()} to anything that Jackson can write. */
    public Builder in(List<?> in) {
      return setAnyList(10, in);
    }

    /** Sets {@link QueryOperators#nin()} to anything that Jackson can write. */
    public Builder nin(List<?> nin) {
      return setAnyList(11, nin);
    }

    @Override
    protected QueryOperators create() {
      return new QueryOperators(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static QueryOperators ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a QueryOperators; take the JSON as a text, and use"
            + " QueryOperators.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<QueryOperators> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "QueryOperators",
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
              "$nin"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.ANY, out);
      write(values, 1, JsonCodec.ANY, out);
      write(values, 2, JsonCodec.ANY, out);
      write(values, 3, JsonCodec.ANY, out);
      write(values, 4, JsonCodec.ANY, out);
      write(values, 5, JsonCodec.ANY, out);
      write(values, 6, JsonCodec.STRING, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, JsonCodec.STRING, out);
      write(values, 9, JsonCodec.BOOLEAN, out);
      write(values, 10, IN, out);
      write(values, 11, NIN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3, 4, 5 -> JsonCodec.ANY;
        case 6, 7, 8 -> JsonCodec.STRING;
        case 9 -> JsonCodec.BOOLEAN;
        case 10 -> IN;
        case 11 -> NIN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
