// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.events;

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

/** Search for events by their fields. All conditions must hold. */
@JsonDeserialize(using = AdvancedEventQuery.Codec.class)
public final class AdvancedEventQuery extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<AdvancedEventQuery> CODEC = new Codec();

  private static final JsonCodec<List<AdvancedEventQuery>> AND =
      JsonCodec.listOf(AdvancedEventQuery.CODEC);
  private static final JsonCodec<List<AdvancedEventQuery>> OR =
      JsonCodec.listOf(AdvancedEventQuery.CODEC);
  private static final JsonCodec<List<AdvancedEventQuery>> NOR =
      JsonCodec.listOf(AdvancedEventQuery.CODEC);

  private AdvancedEventQuery(Builder builder) {
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
  public List<AdvancedEventQuery> and() {
    return list(0);
  }

  /** Whether {@link #and()} is there at all, be it as a JSON null. */
  public boolean hasAnd() {
    return has(0);
  }

  /** Queries of which at least one must match, at most 100. */
  public List<AdvancedEventQuery> or() {
    return list(1);
  }

  /** Whether {@link #or()} is there at all, be it as a JSON null. */
  public boolean hasOr() {
    return has(1);
  }

  /** Queries of which none may match, at most 100. */
  public List<AdvancedEventQuery> nor() {
    return list(2);
  }

  /** Whether {@link #nor()} is there at all, be it as a JSON null. */
  public boolean hasNor() {
    return has(2);
  }

  /** Condition on the identifier of the event. */
  public @Nullable QueryCondition id() {
    return optional(3);
  }

  /** Condition on when the event happened. */
  public @Nullable QueryCondition creationDate() {
    return optional(4);
  }

  /** Condition on when the event was last changed. */
  public @Nullable QueryCondition lastUpdated() {
    return optional(5);
  }

  /** Condition on the actor that created the event. */
  public @Nullable QueryCondition sourceId() {
    return optional(6);
  }

  /** Condition on the kind of actor that created the event, such as {@code flow}. */
  public @Nullable QueryCondition sourceType() {
    return optional(7);
  }

  /**
   * Condition on the level. Levels compare by severity, so that {@code $gte} with {@code error}
   * also finds {@code critical}.
   */
  public @Nullable QueryCondition level() {
    return optional(8);
  }

  /**
   * Condition on the state. States compare by their progress, so that {@code $lt} with {@code
   * resolved} finds what is open.
   */
  public @Nullable QueryCondition state() {
    return optional(9);
  }

  /** Condition on the subject. */
  public @Nullable QueryCondition subject() {
    return optional(10);
  }

  /** Condition on the device that the event is about, which is {@code null} if it is about none. */
  public @Nullable QueryCondition deviceId() {
    return optional(11);
  }

  /**
   * Condition on the experience users who reach the device of the event through one of their
   * groups.
   */
  public @Nullable IdQueryCondition experienceUserId() {
    return optional(12);
  }

  /** Condition on the experience groups that the device of the event is part of. */
  public @Nullable IdQueryCondition experienceGroupId() {
    return optional(13);
  }

  /** Condition on the tags of the event. */
  public @Nullable TagQueryCondition eventTags() {
    return optional(14);
  }

  /** Builds a {@link AdvancedEventQuery}. */
  public static final class Builder extends JsonModel.Builder<AdvancedEventQuery, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(AdvancedEventQuery from) {
      super(from);
    }

    /** Sets {@link AdvancedEventQuery#and()}. */
    public Builder and(List<AdvancedEventQuery> and) {
      return setList(0, and);
    }

    /** Sets {@link AdvancedEventQuery#or()}. */
    public Builder or(List<AdvancedEventQuery> or) {
      return setList(1, or);
    }

    /** Sets {@link AdvancedEventQuery#nor()}. */
    public Builder nor(List<AdvancedEventQuery> nor) {
      return setList(2, nor);
    }

    /** Sets {@link AdvancedEventQuery#id()}. */
    public Builder id(QueryCondition id) {
      return set(3, id);
    }

    /** Sets {@link AdvancedEventQuery#id()}. */
    public Builder id(@Nullable Object id) {
      return set(3, QueryCondition.of(id));
    }

    /** Sets {@link AdvancedEventQuery#id()}. */
    public Builder id(QueryOperators id) {
      return set(3, QueryCondition.of(id));
    }

    /** Sets {@link AdvancedEventQuery#creationDate()}. */
    public Builder creationDate(QueryCondition creationDate) {
      return set(4, creationDate);
    }

    /** Sets {@link AdvancedEventQuery#creationDate()}. */
    public Builder creationDate(@Nullable Object creationDate) {
      return set(4, QueryCondition.of(creationDate));
    }

    /** Sets {@link AdvancedEventQuery#creationDate()}. */
    public Builder creationDate(QueryOperators creationDate) {
      return set(4, QueryCondition.of(creationDate));
    }

    /** Sets {@link AdvancedEventQuery#lastUpdated()}. */
    public Builder lastUpdated(QueryCondition lastUpdated) {
      return set(5, lastUpdated);
    }

    /** Sets {@link AdvancedEventQuery#lastUpdated()}. */
    public Builder lastUpdated(@Nullable Object lastUpdated) {
      return set(5, QueryCondition.of(lastUpdated));
    }

    /** Sets {@link AdvancedEventQuery#lastUpdated()}. */
    public Builder lastUpdated(QueryOperators lastUpdated) {
      return set(5, QueryCondition.of(lastUpdated));
    }

    /** Sets {@link AdvancedEventQuery#sourceId()}. */
    public Builder sourceId(QueryCondition sourceId) {
      return set(6, sourceId);
    }

    /** Sets {@link AdvancedEventQuery#sourceId()}. */
    public Builder sourceId(@Nullable Object sourceId) {
      return set(6, QueryCondition.of(sourceId));
    }

    /** Sets {@link AdvancedEventQuery#sourceId()}. */
    public Builder sourceId(QueryOperators sourceId) {
      return set(6, QueryCondition.of(sourceId));
    }

    /** Sets {@link AdvancedEventQuery#sourceType()}. */
    public Builder sourceType(QueryCondition sourceType) {
      return set(7, sourceType);
    }

    /** Sets {@link AdvancedEventQuery#sourceType()}. */
    public Builder sourceType(@Nullable Object sourceType) {
      return set(7, QueryCondition.of(sourceType));
    }

    /** Sets {@link AdvancedEventQuery#sourceType()}. */
    public Builder sourceType(QueryOperators sourceType) {
      return set(7, QueryCondition.of(sourceType));
    }

    /** Sets {@link AdvancedEventQuery#level()}. */
    public Builder level(QueryCondition level) {
      return set(8, level);
    }

    /** Sets {@link AdvancedEventQuery#level()}. */
    public Builder level(@Nullable Object level) {
      return set(8, QueryCondition.of(level));
    }

    /** Sets {@link AdvancedEventQuery#level()}. */
    public Builder level(QueryOperators level) {
      return set(8, QueryCondition.of(level));
    }

    /** Sets {@link AdvancedEventQuery#state()}. */
    public Builder state(QueryCondition state) {
      return set(9, state);
    }

    /** Sets {@link AdvancedEventQuery#state()}. */
    public Builder state(@Nullable Object state) {
      return set(9, QueryCondition.of(state));
    }

    /** Sets {@link AdvancedEventQuery#state()}. */
    public Builder state(QueryOperators state) {
      return set(9, QueryCondition.of(state));
    }

    /** Sets {@link AdvancedEventQuery#subject()}. */
    public Builder subject(QueryCondition subject) {
      return set(10, subject);
    }

    /** Sets {@link AdvancedEventQuery#subject()}. */
    public Builder subject(@Nullable Object subject) {
      return set(10, QueryCondition.of(subject));
    }

    /** Sets {@link AdvancedEventQuery#subject()}. */
    public Builder subject(QueryOperators subject) {
      return set(10, QueryCondition.of(subject));
    }

    /** Sets {@link AdvancedEventQuery#deviceId()}. */
    public Builder deviceId(QueryCondition deviceId) {
      return set(11, deviceId);
    }

    /** Sets {@link AdvancedEventQuery#deviceId()}. */
    public Builder deviceId(@Nullable Object deviceId) {
      return set(11, QueryCondition.of(deviceId));
    }

    /** Sets {@link AdvancedEventQuery#deviceId()}. */
    public Builder deviceId(QueryOperators deviceId) {
      return set(11, QueryCondition.of(deviceId));
    }

    /** Sets {@link AdvancedEventQuery#experienceUserId()}. */
    public Builder experienceUserId(IdQueryCondition experienceUserId) {
      return set(12, experienceUserId);
    }

    /** Sets {@link AdvancedEventQuery#experienceUserId()}. */
    public Builder experienceUserId(@Nullable String experienceUserId) {
      return set(12, IdQueryCondition.of(experienceUserId));
    }

    /** Sets {@link AdvancedEventQuery#experienceUserId()}. */
    public Builder experienceUserId(IdQueryOperators experienceUserId) {
      return set(12, IdQueryCondition.of(experienceUserId));
    }

    /** Sets {@link AdvancedEventQuery#experienceGroupId()}. */
    public Builder experienceGroupId(IdQueryCondition experienceGroupId) {
      return set(13, experienceGroupId);
    }

    /** Sets {@link AdvancedEventQuery#experienceGroupId()}. */
    public Builder experienceGroupId(@Nullable String experienceGroupId) {
      return set(13, IdQueryCondition.of(experienceGroupId));
    }

    /** Sets {@link AdvancedEventQuery#experienceGroupId()}. */
    public Builder experienceGroupId(IdQueryOperators experienceGroupId) {
      return set(13, IdQueryCondition.of(experienceGroupId));
    }

    /** Sets {@link AdvancedEventQuery#eventTags()}. */
    public Builder eventTags(TagQueryCondition eventTags) {
      return set(14, eventTags);
    }

    /** Sets {@link AdvancedEventQuery#eventTags()}. */
    public Builder eventTags(TagPartsQuery eventTags) {
      return set(14, TagQueryCondition.of(eventTags));
    }

    /** Sets {@link AdvancedEventQuery#eventTags()}. */
    public Builder eventTags(@Nullable Map<String, TagTextCondition> eventTags) {
      return set(14, TagQueryCondition.of(eventTags));
    }

    /** Sets {@link AdvancedEventQuery#eventTags()}. */
    public Builder eventTags(TagQueryEquals eventTags) {
      return set(14, TagQueryCondition.of(eventTags));
    }

    /** Sets {@link AdvancedEventQuery#eventTags()}. */
    public Builder eventTags(TagQueryNotEquals eventTags) {
      return set(14, TagQueryCondition.of(eventTags));
    }

    @Override
    protected AdvancedEventQuery create() {
      return new AdvancedEventQuery(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static AdvancedEventQuery ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a AdvancedEventQuery; take the JSON as a text, and use"
            + " AdvancedEventQuery.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<AdvancedEventQuery> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "AdvancedEventQuery",
          List.of(
              "$and",
              "$or",
              "$nor",
              "id",
              "creationDate",
              "lastUpdated",
              "sourceId",
              "sourceType",
              "level",
              "state",
              "subject",
              "deviceId",
              "experienceUserId",
              "experienceGroupId",
              "eventTags"));
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
      write(values, 3, QueryCondition.CODEC, out);
      write(values, 4, QueryCondition.CODEC, out);
      write(values, 5, QueryCondition.CODEC, out);
      write(values, 6, QueryCondition.CODEC, out);
      write(values, 7, QueryCondition.CODEC, out);
      write(values, 8, QueryCondition.CODEC, out);
      write(values, 9, QueryCondition.CODEC, out);
      write(values, 10, QueryCondition.CODEC, out);
      write(values, 11, QueryCondition.CODEC, out);
      write(values, 12, IdQueryCondition.CODEC, out);
      write(values, 13, IdQueryCondition.CODEC, out);
      write(values, 14, TagQueryCondition.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> AND;
        case 1 -> OR;
        case 2 -> NOR;
        case 3, 4, 5, 6, 7, 8, 9, 10, 11 -> QueryCondition.CODEC;
        case 12, 13 -> IdQueryCondition.CODEC;
        case 14 -> TagQueryCondition.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
