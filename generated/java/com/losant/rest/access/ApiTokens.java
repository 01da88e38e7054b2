// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.AppliedSortDirection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One page of API tokens, with the parameters of the search. */
@JsonDeserialize(using = ApiTokens.Codec.class)
public final class ApiTokens extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApiTokens> CODEC = new Codec();

  private static final JsonCodec<List<ApiToken>> ITEMS = JsonCodec.listOf(ApiToken.CODEC);

  private ApiTokens(Builder builder) {
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

  /** Tokens on this page. */
  public List<ApiToken> items() {
    return required(0);
  }

  /** Number of tokens on this page. */
  public Integer count() {
    return required(1);
  }

  /** Number of tokens on all pages. */
  public Integer totalCount() {
    return required(2);
  }

  /** Maximum number of tokens on a page. */
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

  /** Application or user that the tokens belong to. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String ownerId() {
    return required(9);
  }

  /** Whether the tokens belong to an application or to a user. */
  public ApiTokenOwnerType ownerType() {
    return required(10);
  }

  /** Builds a {@link ApiTokens}. */
  public static final class Builder extends JsonModel.Builder<ApiTokens, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApiTokens from) {
      super(from);
    }

    /** Sets {@link ApiTokens#items()}. */
    public Builder items(List<ApiToken> items) {
      return setList(0, items);
    }

    /** Sets {@link ApiTokens#count()}. */
    public Builder count(int count) {
      return set(1, count);
    }

    /** Sets {@link ApiTokens#totalCount()}. */
    public Builder totalCount(int totalCount) {
      return set(2, totalCount);
    }

    /** Sets {@link ApiTokens#perPage()}. */
    public Builder perPage(int perPage) {
      return set(3, perPage);
    }

    /** Sets {@link ApiTokens#page()}. */
    public Builder page(int page) {
      return set(4, page);
    }

    /** Sets {@link ApiTokens#filter()}. */
    public Builder filter(String filter) {
      return set(5, filter);
    }

    /** Sets {@link ApiTokens#filterField()}. */
    public Builder filterField(String filterField) {
      return set(6, filterField);
    }

    /** Sets {@link ApiTokens#sortField()}. */
    public Builder sortField(String sortField) {
      return set(7, sortField);
    }

    /** Sets {@link ApiTokens#sortDirection()}. */
    public Builder sortDirection(AppliedSortDirection sortDirection) {
      return set(8, sortDirection);
    }

    /** Sets {@link ApiTokens#ownerId()}. */
    public Builder ownerId(String ownerId) {
      return set(9, ownerId);
    }

    /** Sets {@link ApiTokens#ownerType()}. */
    public Builder ownerType(ApiTokenOwnerType ownerType) {
      return set(10, ownerType);
    }

    @Override
    protected ApiTokens create() {
      return new ApiTokens(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApiTokens ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApiTokens; take the JSON as a text, and use"
            + " ApiTokens.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApiTokens> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApiTokens",
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
              "ownerId",
              "ownerType"));
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
      write(values, 9, JsonCodec.STRING, out);
      write(values, 10, ApiTokenOwnerType.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> ITEMS;
        case 1, 2, 3, 4 -> JsonCodec.INTEGER;
        case 5, 6, 7, 9 -> JsonCodec.STRING;
        case 8 -> AppliedSortDirection.CODEC;
        case 10 -> ApiTokenOwnerType.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
