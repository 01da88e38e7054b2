// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.datatables;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonMap;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.QueryCondition;
import com.losant.rest.shared.QueryOperators;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Search for rows by the values of their columns, or by {@code id}, {@code createdAt} and {@code
 * updatedAt}. All conditions must hold. An empty search matches every row.
 */
@JsonDeserialize(using = AdvancedDataTableRowQuery.Codec.class)
public final class AdvancedDataTableRowQuery extends JsonMap<QueryCondition> {
  /** Reads and writes this class. */
  public static final JsonCodec<AdvancedDataTableRowQuery> CODEC = new Codec();

  private static final JsonCodec<List<AdvancedDataTableRowQuery>> AND =
      JsonCodec.listOf(AdvancedDataTableRowQuery.CODEC);
  private static final JsonCodec<List<AdvancedDataTableRowQuery>> OR =
      JsonCodec.listOf(AdvancedDataTableRowQuery.CODEC);
  private static final JsonCodec<List<AdvancedDataTableRowQuery>> NOR =
      JsonCodec.listOf(AdvancedDataTableRowQuery.CODEC);

  private AdvancedDataTableRowQuery(Builder builder) {
    super(builder, QueryCondition.CODEC);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Queries that must all match, at most 100. */
  public List<AdvancedDataTableRowQuery> and() {
    return list(0);
  }

  /** Whether {@link #and()} is there at all, be it as a JSON null. */
  public boolean hasAnd() {
    return has(0);
  }

  /** Queries of which at least one must match, at most 100. */
  public List<AdvancedDataTableRowQuery> or() {
    return list(1);
  }

  /** Whether {@link #or()} is there at all, be it as a JSON null. */
  public boolean hasOr() {
    return has(1);
  }

  /** Queries of which none may match, at most 100. */
  public List<AdvancedDataTableRowQuery> nor() {
    return list(2);
  }

  /** Whether {@link #nor()} is there at all, be it as a JSON null. */
  public boolean hasNor() {
    return has(2);
  }

  /** Builds a {@link AdvancedDataTableRowQuery}. */
  public static final class Builder extends JsonModel.Builder<AdvancedDataTableRowQuery, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(AdvancedDataTableRowQuery from) {
      super(from);
    }

    /** Sets {@link AdvancedDataTableRowQuery#and()}. */
    public Builder and(List<AdvancedDataTableRowQuery> and) {
      return setList(0, and);
    }

    /** Sets {@link AdvancedDataTableRowQuery#or()}. */
    public Builder or(List<AdvancedDataTableRowQuery> or) {
      return setList(1, or);
    }

    /** Sets {@link AdvancedDataTableRowQuery#nor()}. */
    public Builder nor(List<AdvancedDataTableRowQuery> nor) {
      return setList(2, nor);
    }

    /** Sets the value of a key. */
    public Builder put(String key, QueryCondition value) {
      return put(key, value, QueryCondition.CODEC);
    }

    /** Sets the value of a key. */
    public Builder put(String key, @Nullable Object value) {
      return put(key, QueryCondition.of(value), QueryCondition.CODEC);
    }

    /** Sets the value of a key. */
    public Builder put(String key, QueryOperators value) {
      return put(key, QueryCondition.of(value), QueryCondition.CODEC);
    }

    @Override
    protected AdvancedDataTableRowQuery create() {
      return new AdvancedDataTableRowQuery(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static AdvancedDataTableRowQuery ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a AdvancedDataTableRowQuery; take the JSON as a text, and use"
            + " AdvancedDataTableRowQuery.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<AdvancedDataTableRowQuery> {
    /** Called by Jackson. */
    public Codec() {
      super("AdvancedDataTableRowQuery", List.of("$and", "$or", "$nor"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, AND, out);
      write(values, 1, OR, out);
      write(values, 2, NOR, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> AND;
        case 1 -> OR;
        case 2 -> NOR;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
