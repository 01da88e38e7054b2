// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.AppliedSortDirection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One page of the events of an application, with the parameters of the search. */
@JsonDeserialize(using = Events.Codec.class)
public final class Events extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<Events> CODEC = new Codec();

  private static final JsonCodec<List<Event>> ITEMS = JsonCodec.listOf(Event.CODEC);

  private Events(Builder builder) {
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

  /** Events on this page. */
  public List<Event> items() {
    return required(0);
  }

  /** Number of events on this page. */
  public Integer count() {
    return required(1);
  }

  /** Number of events on all pages. */
  public Integer totalCount() {
    return required(2);
  }

  /** Maximum number of events on a page. */
  public Integer perPage() {
    return required(3);
  }

  /** Number of this page, counted from 0. */
  public Integer page() {
    return required(4);
  }

  /** Value that {@code filterField} had to match. Absent if nothing was filtered. */
  public @Nullable String filter() {
    return optional(5);
  }

  /** Field to which {@code filter} was applied. */
  public @Nullable String filterField() {
    return optional(6);
  }

  /** Field by which the list is sorted. */
  public String sortField() {
    return required(7);
  }

  /**
   * Sort order that the server applied. Upper and lower case mean the same; the empty string means
   * that no order was given.
   */
  public AppliedSortDirection sortDirection() {
    return required(8);
  }

  /** State to which the list is limited. Absent if it contains events of any state. */
  public @Nullable EventState state() {
    return optional(9);
  }

  /** Application that the events belong to. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String applicationId() {
    return required(10);
  }

  /** Query that the events match. Absent if there was none. */
  public @Nullable JsonNode query() {
    return any(11);
  }

  /** Returns {@link #query()} as an object of a class that Jackson can read. */
  public <T> @Nullable T query(Class<T> type) {
    return any(11, type);
  }

  /** Builds a {@link Events}. */
  public static final class Builder extends JsonModel.Builder<Events, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(Events from) {
      super(from);
    }

    /** Sets {@link Events#items()}. */
    public Builder items(List<Event> items) {
      return setList(0, items);
    }

    /** Sets {@link Events#count()}. */
    public Builder count(int count) {
      return set(1, count);
    }

    /** Sets {@link Events#totalCount()}. */
    public Builder totalCount(int totalCount) {
      return set(2, totalCount);
    }

    /** Sets {@link Events#perPage()}. */
    public Builder perPage(int perPage) {
      return set(3, perPage);
    }

    /** Sets {@link Events#page()}. */
    public Builder page(int page) {
      return set(4, page);
    }

    /** Sets {@link Events#filter()}. */
    public Builder filter(String filter) {
      return set(5, filter);
    }

    /** Sets {@link Events#filterField()}. */
    public Builder filterField(String filterField) {
      return set(6, filterField);
    }

    /** Sets {@link Events#sortField()}. */
    public Builder sortField(String sortField) {
      return set(7, sortField);
    }

    /** Sets {@link Events#sortDirection()}. */
    public Builder sortDirection(AppliedSortDirection sortDirection) {
      return set(8, sortDirection);
    }

    /** Sets {@link Events#state()}. */
    public Builder state(EventState state) {
      return set(9, state);
    }

    /** Sets {@link Events#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(10, applicationId);
    }

    /**
     * Sets {@link Events#query()} to anything that Jackson can write; null is sent as a JSON null.
     */
    public Builder query(@Nullable Object query) {
      return setAny(11, query);
    }

    @Override
    protected Events create() {
      return new Events(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Events ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a Events; take the JSON as a text, and use"
            + " Events.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<Events> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "Events",
          List.of(
              "items",
              "count",
              "totalCount",
              "perPage",
              "page",
              "filter",
              "filterField",
              "sortField",
              "sortDirection",
              "state",
              "applicationId",
              "query"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, ITEMS, out);
      write(values, 1, JsonCodec.INTEGER, out);
      write(values, 2, JsonCodec.INTEGER, out);
      write(values, 3, JsonCodec.INTEGER, out);
      write(values, 4, JsonCodec.INTEGER, out);
      write(values, 5, JsonCodec.STRING, out);
      write(values, 6, JsonCodec.STRING, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, AppliedSortDirection.CODEC, out);
      write(values, 9, EventState.CODEC, out);
      write(values, 10, JsonCodec.STRING, out);
      write(values, 11, JsonCodec.ANY, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> ITEMS;
        case 1, 2, 3, 4 -> JsonCodec.INTEGER;
        case 5, 6, 7, 10 -> JsonCodec.STRING;
        case 8 -> AppliedSortDirection.CODEC;
        case 9 -> EventState.CODEC;
        case 11 -> JsonCodec.ANY;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
