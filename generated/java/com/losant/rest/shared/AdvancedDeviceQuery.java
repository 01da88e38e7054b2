// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Search for devices by their fields. All conditions must hold. An empty search matches every
 * device.
 */
@JsonDeserialize(using = AdvancedDeviceQuery.Codec.class)
public final class AdvancedDeviceQuery extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<AdvancedDeviceQuery> CODEC = new Codec();

  private static final JsonCodec<List<AdvancedDeviceQuery>> AND =
      JsonCodec.listOf(AdvancedDeviceQuery.CODEC);
  private static final JsonCodec<List<AdvancedDeviceQuery>> OR =
      JsonCodec.listOf(AdvancedDeviceQuery.CODEC);
  private static final JsonCodec<List<AdvancedDeviceQuery>> NOR =
      JsonCodec.listOf(AdvancedDeviceQuery.CODEC);

  private AdvancedDeviceQuery(Builder builder) {
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
  public List<AdvancedDeviceQuery> and() {
    return list(0);
  }

  /** Whether {@link #and()} is there at all, be it as a JSON null. */
  public boolean hasAnd() {
    return has(0);
  }

  /** Queries of which at least one must match, at most 100. */
  public List<AdvancedDeviceQuery> or() {
    return list(1);
  }

  /** Whether {@link #or()} is there at all, be it as a JSON null. */
  public boolean hasOr() {
    return has(1);
  }

  /** Queries of which none may match, at most 100. */
  public List<AdvancedDeviceQuery> nor() {
    return list(2);
  }

  /** Whether {@link #nor()} is there at all, be it as a JSON null. */
  public boolean hasNor() {
    return has(2);
  }

  /** Condition on the identifier of the device. */
  public @Nullable IdQueryCondition id() {
    return optional(3);
  }

  /** Condition on when the device was created. */
  public @Nullable QueryCondition creationDate() {
    return optional(4);
  }

  /** Condition on when the device was last changed. New state is no change of the device. */
  public @Nullable QueryCondition lastUpdated() {
    return optional(5);
  }

  /** Condition on when the device was deleted, for searches among deleted devices. */
  public @Nullable QueryCondition deletedAt() {
    return optional(6);
  }

  /** Condition on the name of the device. */
  public @Nullable QueryCondition name() {
    return optional(7);
  }

  /** Condition on the class of the device, such as {@code standalone}. */
  public @Nullable QueryCondition deviceClass() {
    return optional(8);
  }

  /** Condition on the gateway that a peripheral device reports through. */
  public @Nullable IdQueryCondition gatewayId() {
    return optional(9);
  }

  /** Condition on the system that the device belongs to directly. */
  public @Nullable IdQueryCondition parentId() {
    return optional(10);
  }

  /** Condition on the systems that the device belongs to, directly or through other systems. */
  public @Nullable IdQueryCondition ancestorId() {
    return optional(11);
  }

  /**
   * Condition on the names of the attributes of the device, of which at least one must fulfil it.
   */
  public @Nullable QueryCondition attributeName() {
    return optional(12);
  }

  /** Condition on the experience users who can see the device. */
  public @Nullable IdQueryCondition experienceUserId() {
    return optional(13);
  }

  /** Condition on the experience groups that the device is in. */
  public @Nullable IdQueryCondition experienceGroupId() {
    return optional(14);
  }

  /** Condition on the tags of the device. */
  public @Nullable TagQueryCondition tags() {
    return optional(15);
  }

  /** Condition on when the device last disconnected from the message broker. */
  public @Nullable QueryCondition disconnectedAt() {
    return optional(16);
  }

  /** Condition on when the device last connected to the message broker. */
  public @Nullable QueryCondition connectedAt() {
    return optional(17);
  }

  /** Condition on whether the device is connected to the message broker. */
  public @Nullable QueryCondition connectionStatus() {
    return optional(18);
  }

  /** Builds a {@link AdvancedDeviceQuery}. */
  public static final class Builder extends JsonModel.Builder<AdvancedDeviceQuery, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(AdvancedDeviceQuery from) {
      super(from);
    }

    /** Sets {@link AdvancedDeviceQuery#and()}. */
    public Builder and(List<AdvancedDeviceQuery> and) {
      return setList(0, and);
    }

    /** Sets {@link AdvancedDeviceQuery#or()}. */
    public Builder or(List<AdvancedDeviceQuery> or) {
      return setList(1, or);
    }

    /** Sets {@link AdvancedDeviceQuery#nor()}. */
    public Builder nor(List<AdvancedDeviceQuery> nor) {
      return setList(2, nor);
    }

    /** Sets {@link AdvancedDeviceQuery#id()}. */
    public Builder id(IdQueryCondition id) {
      return set(3, id);
    }

    /** Sets {@link AdvancedDeviceQuery#id()}. */
    public Builder id(@Nullable String id) {
      return set(3, IdQueryCondition.of(id));
    }

    /** Sets {@link AdvancedDeviceQuery#id()}. */
    public Builder id(IdQueryOperators id) {
      return set(3, IdQueryCondition.of(id));
    }

    /** Sets {@link AdvancedDeviceQuery#creationDate()}. */
    public Builder creationDate(QueryCondition creationDate) {
      return set(4, creationDate);
    }

    /** Sets {@link AdvancedDeviceQuery#creationDate()}. */
    public Builder creationDate(@Nullable Object creationDate) {
      return set(4, QueryCondition.of(creationDate));
    }

    /** Sets {@link AdvancedDeviceQuery#creationDate()}. */
    public Builder creationDate(QueryOperators creationDate) {
      return set(4, QueryCondition.of(creationDate));
    }

    /** Sets {@link AdvancedDeviceQuery#lastUpdated()}. */
    public Builder lastUpdated(QueryCondition lastUpdated) {
      return set(5, lastUpdated);
    }

    /** Sets {@link AdvancedDeviceQuery#lastUpdated()}. */
    public Builder lastUpdated(@Nullable Object lastUpdated) {
      return set(5, QueryCondition.of(lastUpdated));
    }

    /** Sets {@link AdvancedDeviceQuery#lastUpdated()}. */
    public Builder lastUpdated(QueryOperators lastUpdated) {
      return set(5, QueryCondition.of(lastUpdated));
    }

    /** Sets {@link AdvancedDeviceQuery#deletedAt()}. */
    public Builder deletedAt(QueryCondition deletedAt) {
      return set(6, deletedAt);
    }

    /** Sets {@link AdvancedDeviceQuery#deletedAt()}. */
    public Builder deletedAt(@Nullable Object deletedAt) {
      return set(6, QueryCondition.of(deletedAt));
    }

    /** Sets {@link AdvancedDeviceQuery#deletedAt()}. */
    public Builder deletedAt(QueryOperators deletedAt) {
      return set(6, QueryCondition.of(deletedAt));
    }

    /** Sets {@link AdvancedDeviceQuery#name()}. */
    public Builder name(QueryCondition name) {
      return set(7, name);
    }

    /** Sets {@link AdvancedDeviceQuery#name()}. */
    public Builder name(@Nullable Object name) {
      return set(7, QueryCondition.of(name));
    }

    /** Sets {@link AdvancedDeviceQuery#name()}. */
    public Builder name(QueryOperators name) {
      return set(7, QueryCondition.of(name));
    }

    /** Sets {@link AdvancedDeviceQuery#deviceClass()}. */
    public Builder deviceClass(QueryCondition deviceClass) {
      return set(8, deviceClass);
    }

    /** Sets {@link AdvancedDeviceQuery#deviceClass()}. */
    public Builder deviceClass(@Nullable Object deviceClass) {
      return set(8, QueryCondition.of(deviceClass));
    }

    /** Sets {@link AdvancedDeviceQuery#deviceClass()}. */
    public Builder deviceClass(QueryOperators deviceClass) {
      return set(8, QueryCondition.of(deviceClass));
    }

    /** Sets {@link AdvancedDeviceQuery#gatewayId()}. */
    public Builder gatewayId(IdQueryCondition gatewayId) {
      return set(9, gatewayId);
    }

    /** Sets {@link AdvancedDeviceQuery#gatewayId()}. */
    public Builder gatewayId(@Nullable String gatewayId) {
      return set(9, IdQueryCondition.of(gatewayId));
    }

    /** Sets {@link AdvancedDeviceQuery#gatewayId()}. */
    public Builder gatewayId(IdQueryOperators gatewayId) {
      return set(9, IdQueryCondition.of(gatewayId));
    }

    /** Sets {@link AdvancedDeviceQuery#parentId()}. */
    public Builder parentId(IdQueryCondition parentId) {
      return set(10, parentId);
    }

    /** Sets {@link AdvancedDeviceQuery#parentId()}. */
    public Builder parentId(@Nullable String parentId) {
      return set(10, IdQueryCondition.of(parentId));
    }

    /** Sets {@link AdvancedDeviceQuery#parentId()}. */
    public Builder parentId(IdQueryOperators parentId) {
      return set(10, IdQueryCondition.of(parentId));
    }

    /** Sets {@link AdvancedDeviceQuery#ancestorId()}. */
    public Builder ancestorId(IdQueryCondition ancestorId) {
      return set(11, ancestorId);
    }

    /** Sets {@link AdvancedDeviceQuery#ancestorId()}. */
    public Builder ancestorId(@Nullable String ancestorId) {
      return set(11, IdQueryCondition.of(ancestorId));
    }

    /** Sets {@link AdvancedDeviceQuery#ancestorId()}. */
    public Builder ancestorId(IdQueryOperators ancestorId) {
      return set(11, IdQueryCondition.of(ancestorId));
    }

    /** Sets {@link AdvancedDeviceQuery#attributeName()}. */
    public Builder attributeName(QueryCondition attributeName) {
      return set(12, attributeName);
    }

    /** Sets {@link AdvancedDeviceQuery#attributeName()}. */
    public Builder attributeName(@Nullable Object attributeName) {
      return set(12, QueryCondition.of(attributeName));
    }

    /** Sets {@link AdvancedDeviceQuery#attributeName()}. */
    public Builder attributeName(QueryOperators attributeName) {
      return set(12, QueryCondition.of(attributeName));
    }

    /** Sets {@link AdvancedDeviceQuery#experienceUserId()}. */
    public Builder experienceUserId(IdQueryCondition experienceUserId) {
      return set(13, experienceUserId);
    }

    /** Sets {@link AdvancedDeviceQuery#experienceUserId()}. */
    public Builder experienceUserId(@Nullable String experienceUserId) {
      return set(13, IdQueryCondition.of(experienceUserId));
    }

    /** Sets {@link AdvancedDeviceQuery#experienceUserId()}. */
    public Builder experienceUserId(IdQueryOperators experienceUserId) {
      return set(13, IdQueryCondition.of(experienceUserId));
    }

    /** Sets {@link AdvancedDeviceQuery#experienceGroupId()}. */
    public Builder experienceGroupId(IdQueryCondition experienceGroupId) {
      return set(14, experienceGroupId);
    }

    /** Sets {@link AdvancedDeviceQuery#experienceGroupId()}. */
    public Builder experienceGroupId(@Nullable String experienceGroupId) {
      return set(14, IdQueryCondition.of(experienceGroupId));
    }

    /** Sets {@link AdvancedDeviceQuery#experienceGroupId()}. */
    public Builder experienceGroupId(IdQueryOperators experienceGroupId) {
      return set(14, IdQueryCondition.of(experienceGroupId));
    }

    /** Sets {@link AdvancedDeviceQuery#tags()}. */
    public Builder tags(TagQueryCondition tags) {
      return set(15, tags);
    }

    /** Sets {@link AdvancedDeviceQuery#tags()}. */
    public Builder tags(TagPartsQuery tags) {
      return set(15, TagQueryCondition.of(tags));
    }

    /** Sets {@link AdvancedDeviceQuery#tags()}. */
    public Builder tags(@Nullable Map<String, TagTextCondition> tags) {
      return set(15, TagQueryCondition.of(tags));
    }

    /** Sets {@link AdvancedDeviceQuery#tags()}. */
    public Builder tags(TagQueryEquals tags) {
      return set(15, TagQueryCondition.of(tags));
    }

    /** Sets {@link AdvancedDeviceQuery#tags()}. */
    public Builder tags(TagQueryNotEquals tags) {
      return set(15, TagQueryCondition.of(tags));
    }

    /** Sets {@link AdvancedDeviceQuery#disconnectedAt()}. */
    public Builder disconnectedAt(QueryCondition disconnectedAt) {
      return set(16, disconnectedAt);
    }

    /** Sets {@link AdvancedDeviceQuery#disconnectedAt()}. */
    public Builder disconnectedAt(@Nullable Object disconnectedAt) {
      return set(16, QueryCondition.of(disconnectedAt));
    }

    /** Sets {@link AdvancedDeviceQuery#disconnectedAt()}. */
    public Builder disconnectedAt(QueryOperators disconnectedAt) {
      return set(16, QueryCondition.of(disconnectedAt));
    }

    /** Sets {@link AdvancedDeviceQuery#connectedAt()}. */
    public Builder connectedAt(QueryCondition connectedAt) {
      return set(17, connectedAt);
    }

    /** Sets {@link AdvancedDeviceQuery#connectedAt()}. */
    public Builder connectedAt(@Nullable Object connectedAt) {
      return set(17, QueryCondition.of(connectedAt));
    }

    /** Sets {@link AdvancedDeviceQuery#connectedAt()}. */
    public Builder connectedAt(QueryOperators connectedAt) {
      return set(17, QueryCondition.of(connectedAt));
    }

    /** Sets {@link AdvancedDeviceQuery#connectionStatus()}. */
    public Builder connectionStatus(QueryCondition connectionStatus) {
      return set(18, connectionStatus);
    }

    /** Sets {@link AdvancedDeviceQuery#connectionStatus()}. */
    public Builder connectionStatus(@Nullable Object connectionStatus) {
      return set(18, QueryCondition.of(connectionStatus));
    }

    /** Sets {@link AdvancedDeviceQuery#connectionStatus()}. */
    public Builder connectionStatus(QueryOperators connectionStatus) {
      return set(18, QueryCondition.of(connectionStatus));
    }

    @Override
    protected AdvancedDeviceQuery create() {
      return new AdvancedDeviceQuery(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static AdvancedDeviceQuery ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a AdvancedDeviceQuery; take the JSON as a text, and use"
            + " AdvancedDeviceQuery.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<AdvancedDeviceQuery> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "AdvancedDeviceQuery",
          List.of(
              "$and",
              "$or",
              "$nor",
              "id",
              "creationDate",
              "lastUpdated",
              "deletedAt",
              "name",
              "deviceClass",
              "gatewayId",
              "parentId",
              "ancestorId",
              "attributeName",
              "experienceUserId",
              "experienceGroupId",
              "tags",
              "disconnectedAt",
              "connectedAt",
              "connectionStatus"));
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
      write(values, 7, QueryCondition.CODEC, out);
      write(values, 8, QueryCondition.CODEC, out);
      write(values, 9, IdQueryCondition.CODEC, out);
      write(values, 10, IdQueryCondition.CODEC, out);
      write(values, 11, IdQueryCondition.CODEC, out);
      write(values, 12, QueryCondition.CODEC, out);
      write(values, 13, IdQueryCondition.CODEC, out);
      write(values, 14, IdQueryCondition.CODEC, out);
      write(values, 15, TagQueryCondition.CODEC, out);
      write(values, 16, QueryCondition.CODEC, out);
      write(values, 17, QueryCondition.CODEC, out);
      write(values, 18, QueryCondition.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> AND;
        case 1 -> OR;
        case 2 -> NOR;
        case 3, 9, 10, 11, 13, 14 -> IdQueryCondition.CODEC;
        case 4, 5, 6, 7, 8, 12, 16, 17, 18 -> QueryCondition.CODEC;
        case 15 -> TagQueryCondition.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
