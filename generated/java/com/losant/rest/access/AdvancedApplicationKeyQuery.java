// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.IdQueryCondition;
import com.losant.rest.shared.IdQueryOperators;
import com.losant.rest.shared.QueryCondition;
import com.losant.rest.shared.QueryOperators;
import com.losant.rest.shared.TagPartsQuery;
import com.losant.rest.shared.TagQueryCondition;
import com.losant.rest.shared.TagQueryEquals;
import com.losant.rest.shared.TagQueryNotEquals;
import com.losant.rest.shared.TagTextCondition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Search for access keys by their fields. All conditions must hold. An empty search matches every
 * access key.
 */
@JsonDeserialize(using = AdvancedApplicationKeyQuery.Codec.class)
public final class AdvancedApplicationKeyQuery extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<AdvancedApplicationKeyQuery> CODEC = new Codec();

  private static final JsonCodec<List<AdvancedApplicationKeyQuery>> AND =
      JsonCodec.listOf(AdvancedApplicationKeyQuery.CODEC);
  private static final JsonCodec<List<AdvancedApplicationKeyQuery>> OR =
      JsonCodec.listOf(AdvancedApplicationKeyQuery.CODEC);
  private static final JsonCodec<List<AdvancedApplicationKeyQuery>> NOR =
      JsonCodec.listOf(AdvancedApplicationKeyQuery.CODEC);

  private AdvancedApplicationKeyQuery(Builder builder) {
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

  /** Queries that must all match, at most 100. */
  public List<AdvancedApplicationKeyQuery> and() {
    return list(0);
  }

  /** Whether {@link #and()} is there at all, be it as a JSON null. */
  public boolean hasAnd() {
    return has(0);
  }

  /** Queries of which at least one must match, at most 100. */
  public List<AdvancedApplicationKeyQuery> or() {
    return list(1);
  }

  /** Whether {@link #or()} is there at all, be it as a JSON null. */
  public boolean hasOr() {
    return has(1);
  }

  /** Queries of which none may match, at most 100. */
  public List<AdvancedApplicationKeyQuery> nor() {
    return list(2);
  }

  /** Whether {@link #nor()} is there at all, be it as a JSON null. */
  public boolean hasNor() {
    return has(2);
  }

  /** Condition on the identifier of the access key. */
  public @Nullable IdQueryCondition id() {
    return optional(3);
  }

  /** Condition on when the access key was created. */
  public @Nullable QueryCondition creationDate() {
    return optional(4);
  }

  /** Condition on when the access key was last changed. */
  public @Nullable QueryCondition lastUpdated() {
    return optional(5);
  }

  /** Condition on whether the access key is accepted, {@code active} or {@code inactive}. */
  public @Nullable QueryCondition status() {
    return optional(6);
  }

  /**
   * Condition on the devices that are listed in the access key, of which at least one must fulfil
   * it.
   */
  public @Nullable IdQueryCondition deviceIds() {
    return optional(7);
  }

  /** Condition on the tags of devices that are listed in the access key. */
  public @Nullable TagQueryCondition deviceTags() {
    return optional(8);
  }

  /** Condition on the name that devices sign in with. */
  public @Nullable QueryCondition key() {
    return optional(9);
  }

  /** Condition on the name of the access key. */
  public @Nullable QueryCondition name() {
    return optional(10);
  }

  /** Condition on what the access key is for. */
  public @Nullable QueryCondition description() {
    return optional(11);
  }

  /** Condition on which topics of the MQTT broker are open, such as {@code whitelist}. */
  public @Nullable QueryCondition filterType() {
    return optional(12);
  }

  /** Condition on the topics for publishing, of which at least one must fulfil it. */
  public @Nullable QueryCondition pubTopics() {
    return optional(13);
  }

  /** Condition on the topics for subscribing, of which at least one must fulfil it. */
  public @Nullable QueryCondition subTopics() {
    return optional(14);
  }

  /** Condition on how the list of addresses is meant, such as {@code whitelist}. */
  public @Nullable QueryCondition addressFilterType() {
    return optional(15);
  }

  /** Condition on the addresses that are listed, of which at least one must fulfil it. */
  public @Nullable QueryCondition addresses() {
    return optional(16);
  }

  /** Builds a {@link AdvancedApplicationKeyQuery}. */
  public static final class Builder
      extends JsonModel.Builder<AdvancedApplicationKeyQuery, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(AdvancedApplicationKeyQuery from) {
      super(from);
    }

    /** Sets {@link AdvancedApplicationKeyQuery#and()}. */
    public Builder and(List<AdvancedApplicationKeyQuery> and) {
      return setList(0, and);
    }

    /** Sets {@link AdvancedApplicationKeyQuery#or()}. */
    public Builder or(List<AdvancedApplicationKeyQuery> or) {
      return setList(1, or);
    }

    /** Sets {@link AdvancedApplicationKeyQuery#nor()}. */
    public Builder nor(List<AdvancedApplicationKeyQuery> nor) {
      return setList(2, nor);
    }

    /** Sets {@link AdvancedApplicationKeyQuery#id()}. */
    public Builder id(IdQueryCondition id) {
      return set(3, id);
    }

    /** Sets {@link AdvancedApplicationKeyQuery#id()}. */
    public Builder id(@Nullable String id) {
      return set(3, IdQueryCondition.of(id));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#id()}. */
    public Builder id(IdQueryOperators id) {
      return set(3, IdQueryCondition.of(id));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#creationDate()}. */
    public Builder creationDate(QueryCondition creationDate) {
      return set(4, creationDate);
    }

    /** Sets {@link AdvancedApplicationKeyQuery#creationDate()}. */
    public Builder creationDate(@Nullable Object creationDate) {
      return set(4, QueryCondition.of(creationDate));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#creationDate()}. */
    public Builder creationDate(QueryOperators creationDate) {
      return set(4, QueryCondition.of(creationDate));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#lastUpdated()}. */
    public Builder lastUpdated(QueryCondition lastUpdated) {
      return set(5, lastUpdated);
    }

    /** Sets {@link AdvancedApplicationKeyQuery#lastUpdated()}. */
    public Builder lastUpdated(@Nullable Object lastUpdated) {
      return set(5, QueryCondition.of(lastUpdated));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#lastUpdated()}. */
    public Builder lastUpdated(QueryOperators lastUpdated) {
      return set(5, QueryCondition.of(lastUpdated));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#status()}. */
    public Builder status(QueryCondition status) {
      return set(6, status);
    }

    /** Sets {@link AdvancedApplicationKeyQuery#status()}. */
    public Builder status(@Nullable Object status) {
      return set(6, QueryCondition.of(status));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#status()}. */
    public Builder status(QueryOperators status) {
      return set(6, QueryCondition.of(status));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#deviceIds()}. */
    public Builder deviceIds(IdQueryCondition deviceIds) {
      return set(7, deviceIds);
    }

    /** Sets {@link AdvancedApplicationKeyQuery#deviceIds()}. */
    public Builder deviceIds(@Nullable String deviceIds) {
      return set(7, IdQueryCondition.of(deviceIds));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#deviceIds()}. */
    public Builder deviceIds(IdQueryOperators deviceIds) {
      return set(7, IdQueryCondition.of(deviceIds));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#deviceTags()}. */
    public Builder deviceTags(TagQueryCondition deviceTags) {
      return set(8, deviceTags);
    }

    /** Sets {@link AdvancedApplicationKeyQuery#deviceTags()}. */
    public Builder deviceTags(TagPartsQuery deviceTags) {
      return set(8, TagQueryCondition.of(deviceTags));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#deviceTags()}. */
    public Builder deviceTags(@Nullable Map<String, TagTextCondition> deviceTags) {
      return set(8, TagQueryCondition.of(deviceTags));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#deviceTags()}. */
    public Builder deviceTags(TagQueryEquals deviceTags) {
      return set(8, TagQueryCondition.of(deviceTags));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#deviceTags()}. */
    public Builder deviceTags(TagQueryNotEquals deviceTags) {
      return set(8, TagQueryCondition.of(deviceTags));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#key()}. */
    public Builder key(QueryCondition key) {
      return set(9, key);
    }

    /** Sets {@link AdvancedApplicationKeyQuery#key()}. */
    public Builder key(@Nullable Object key) {
      return set(9, QueryCondition.of(key));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#key()}. */
    public Builder key(QueryOperators key) {
      return set(9, QueryCondition.of(key));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#name()}. */
    public Builder name(QueryCondition name) {
      return set(10, name);
    }

    /** Sets {@link AdvancedApplicationKeyQuery#name()}. */
    public Builder name(@Nullable Object name) {
      return set(10, QueryCondition.of(name));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#name()}. */
    public Builder name(QueryOperators name) {
      return set(10, QueryCondition.of(name));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#description()}. */
    public Builder description(QueryCondition description) {
      return set(11, description);
    }

    /** Sets {@link AdvancedApplicationKeyQuery#description()}. */
    public Builder description(@Nullable Object description) {
      return set(11, QueryCondition.of(description));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#description()}. */
    public Builder description(QueryOperators description) {
      return set(11, QueryCondition.of(description));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#filterType()}. */
    public Builder filterType(QueryCondition filterType) {
      return set(12, filterType);
    }

    /** Sets {@link AdvancedApplicationKeyQuery#filterType()}. */
    public Builder filterType(@Nullable Object filterType) {
      return set(12, QueryCondition.of(filterType));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#filterType()}. */
    public Builder filterType(QueryOperators filterType) {
      return set(12, QueryCondition.of(filterType));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#pubTopics()}. */
    public Builder pubTopics(QueryCondition pubTopics) {
      return set(13, pubTopics);
    }

    /** Sets {@link AdvancedApplicationKeyQuery#pubTopics()}. */
    public Builder pubTopics(@Nullable Object pubTopics) {
      return set(13, QueryCondition.of(pubTopics));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#pubTopics()}. */
    public Builder pubTopics(QueryOperators pubTopics) {
      return set(13, QueryCondition.of(pubTopics));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#subTopics()}. */
    public Builder subTopics(QueryCondition subTopics) {
      return set(14, subTopics);
    }

    /** Sets {@link AdvancedApplicationKeyQuery#subTopics()}. */
    public Builder subTopics(@Nullable Object subTopics) {
      return set(14, QueryCondition.of(subTopics));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#subTopics()}. */
    public Builder subTopics(QueryOperators subTopics) {
      return set(14, QueryCondition.of(subTopics));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#addressFilterType()}. */
    public Builder addressFilterType(QueryCondition addressFilterType) {
      return set(15, addressFilterType);
    }

    /** Sets {@link AdvancedApplicationKeyQuery#addressFilterType()}. */
    public Builder addressFilterType(@Nullable Object addressFilterType) {
      return set(15, QueryCondition.of(addressFilterType));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#addressFilterType()}. */
    public Builder addressFilterType(QueryOperators addressFilterType) {
      return set(15, QueryCondition.of(addressFilterType));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#addresses()}. */
    public Builder addresses(QueryCondition addresses) {
      return set(16, addresses);
    }

    /** Sets {@link AdvancedApplicationKeyQuery#addresses()}. */
    public Builder addresses(@Nullable Object addresses) {
      return set(16, QueryCondition.of(addresses));
    }

    /** Sets {@link AdvancedApplicationKeyQuery#addresses()}. */
    public Builder addresses(QueryOperators addresses) {
      return set(16, QueryCondition.of(addresses));
    }

    @Override
    protected AdvancedApplicationKeyQuery create() {
      return new AdvancedApplicationKeyQuery(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static AdvancedApplicationKeyQuery ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a AdvancedApplicationKeyQuery; take the JSON as a text, and use"
            + " AdvancedApplicationKeyQuery.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<AdvancedApplicationKeyQuery> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "AdvancedApplicationKeyQuery",
          List.of(
              "$and",
              "$or",
              "$nor",
              "id",
              "creationDate",
              "lastUpdated",
              "status",
              "deviceIds",
              "deviceTags",
              "key",
              "name",
              "description",
              "filterType",
              "pubTopics",
              "subTopics",
              "addressFilterType",
              "addresses"));
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
      write(values, 3, IdQueryCondition.CODEC, out);
      write(values, 4, QueryCondition.CODEC, out);
      write(values, 5, QueryCondition.CODEC, out);
      write(values, 6, QueryCondition.CODEC, out);
      write(values, 7, IdQueryCondition.CODEC, out);
      write(values, 8, TagQueryCondition.CODEC, out);
      write(values, 9, QueryCondition.CODEC, out);
      write(values, 10, QueryCondition.CODEC, out);
      write(values, 11, QueryCondition.CODEC, out);
      write(values, 12, QueryCondition.CODEC, out);
      write(values, 13, QueryCondition.CODEC, out);
      write(values, 14, QueryCondition.CODEC, out);
      write(values, 15, QueryCondition.CODEC, out);
      write(values, 16, QueryCondition.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> AND;
        case 1 -> OR;
        case 2 -> NOR;
        case 3, 7 -> IdQueryCondition.CODEC;
        case 4, 5, 6, 9, 10, 11, 12, 13, 14, 15, 16 -> QueryCondition.CODEC;
        case 8 -> TagQueryCondition.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
