// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

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

/** One page of the logs of the jobs of an application, with the parameters of the search. */
@JsonDeserialize(using = ApplicationJobLogs.Codec.class)
public final class ApplicationJobLogs extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationJobLogs> CODEC = new Codec();

  private static final JsonCodec<List<ApplicationJobLog>> ITEMS =
      JsonCodec.listOf(ApplicationJobLog.CODEC);

  private ApplicationJobLogs(Builder builder) {
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

  /** Logs on this page. */
  public List<ApplicationJobLog> items() {
    return required(0);
  }

  /** Number of logs on this page. */
  public Integer count() {
    return required(1);
  }

  /** Number of logs on all pages. */
  public Integer totalCount() {
    return required(2);
  }

  /** Query that the logs match. Absent if there was none. */
  public @Nullable JsonNode query() {
    return any(3);
  }

  /** Returns {@link #query()} as an object of a class that Jackson can read. */
  public <T> @Nullable T query(Class<T> type) {
    return any(3, type);
  }

  /** Maximum number of logs on a page. */
  public Integer perPage() {
    return required(4);
  }

  /** Number of this page, counted from 0. */
  public Integer page() {
    return required(5);
  }

  /** Field by which the list is sorted. */
  public String sortField() {
    return required(6);
  }

  /**
   * Sort order that the server applied. Upper and lower case mean the same; the empty string means
   * that no order was given.
   */
  public AppliedSortDirection sortDirection() {
    return required(7);
  }

  /** Application that the jobs belong to. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String applicationId() {
    return optional(8);
  }

  /** Builds a {@link ApplicationJobLogs}. */
  public static final class Builder extends JsonModel.Builder<ApplicationJobLogs, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationJobLogs from) {
      super(from);
    }

    /** Sets {@link ApplicationJobLogs#items()}. */
    public Builder items(List<ApplicationJobLog> items) {
      return setList(0, items);
    }

    /** Sets {@link ApplicationJobLogs#count()}. */
    public Builder count(int count) {
      return set(1, count);
    }

    /** Sets {@link ApplicationJobLogs#totalCount()}. */
    public Builder totalCount(int totalCount) {
      return set(2, totalCount);
    }

    /**
     * Sets {@link ApplicationJobLogs#query()} to anything that Jackson can write; null is sent as a
     * JSON null.
     */
    public Builder query(@Nullable Object query) {
      return setAny(3, query);
    }

    /** Sets {@link ApplicationJobLogs#perPage()}. */
    public Builder perPage(int perPage) {
      return set(4, perPage);
    }

    /** Sets {@link ApplicationJobLogs#page()}. */
    public Builder page(int page) {
      return set(5, page);
    }

    /** Sets {@link ApplicationJobLogs#sortField()}. */
    public Builder sortField(String sortField) {
      return set(6, sortField);
    }

    /** Sets {@link ApplicationJobLogs#sortDirection()}. */
    public Builder sortDirection(AppliedSortDirection sortDirection) {
      return set(7, sortDirection);
    }

    /** Sets {@link ApplicationJobLogs#applicationId()}. */
    public Builder applicationId(String applicationId) {
      return set(8, applicationId);
    }

    @Override
    protected ApplicationJobLogs create() {
      return new ApplicationJobLogs(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationJobLogs ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationJobLogs; take the JSON as a text, and use"
            + " ApplicationJobLogs.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationJobLogs> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApplicationJobLogs",
          List.of(
              "items",
              "count",
              "totalCount",
              "query",
              "perPage",
              "page",
              "sortField",
              "sortDirection",
              "applicationId"));
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
      write(values, 3, JsonCodec.ANY, out);
      write(values, 4, JsonCodec.INTEGER, out);
      write(values, 5, JsonCodec.INTEGER, out);
      write(values, 6, JsonCodec.STRING, out);
      write(values, 7, AppliedSortDirection.CODEC, out);
      write(values, 8, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> ITEMS;
        case 1, 2, 4, 5 -> JsonCodec.INTEGER;
        case 3 -> JsonCodec.ANY;
        case 6, 8 -> JsonCodec.STRING;
        case 7 -> AppliedSortDirection.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
