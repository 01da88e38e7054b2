// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One page of workflow versions, with the search that led to it. */
@JsonDeserialize(using = WorkflowVersions.Codec.class)
public final class WorkflowVersions extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowVersions> TYPE = new Codec();

  private static final List<String> NAMES =
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
          "applicationId",
          "flowId");
  private static final JsonType<List<WorkflowVersion>> ITEMS_TYPE =
      JsonType.listOf(WorkflowVersion.TYPE);

  private final @Nullable List<WorkflowVersion> items;
  private final @Nullable Integer count;
  private final @Nullable Integer totalCount;
  private final @Nullable Integer perPage;
  private final @Nullable Integer page;
  private final @Nullable String filter;
  private final @Nullable String filterField;
  private final @Nullable String sortField;
  private final @Nullable AppliedSortDirection sortDirection;
  private final @Nullable String applicationId;
  private final @Nullable String flowId;

  private WorkflowVersions(Builder builder) {
    super(builder);
    this.items = builder.items;
    this.count = builder.count;
    this.totalCount = builder.totalCount;
    this.perPage = builder.perPage;
    this.page = builder.page;
    this.filter = builder.filter;
    this.filterField = builder.filterField;
    this.sortField = builder.sortField;
    this.sortDirection = builder.sortDirection;
    this.applicationId = builder.applicationId;
    this.flowId = builder.flowId;
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
   * Workflow versions on this page.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<WorkflowVersion> items() {
    return orEmpty("items", items);
  }

  /**
   * Whether {@code items} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasItems() {
    return items != null || originals.containsKey("items");
  }

  /**
   * Number of workflow versions on this page.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Integer count() {
    return optional("count", count);
  }

  /**
   * Number of workflow versions on all pages together.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Integer totalCount() {
    return optional("totalCount", totalCount);
  }

  /**
   * Largest number of workflow versions that a page holds.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Integer perPage() {
    return optional("perPage", perPage);
  }

  /**
   * Which page this is, counted from 0.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Integer page() {
    return optional("page", page);
  }

  /**
   * Text that was searched for, absent when nothing was filtered.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String filter() {
    return optional("filter", filter);
  }

  /**
   * Field in which {@code filter} was looked up.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String filterField() {
    return optional("filterField", filterField);
  }

  /**
   * Field by which the list is sorted.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String sortField() {
    return optional("sortField", sortField);
  }

  /**
   * Order in which an answer was sorted, as the server reports it. Both spellings mean the same,
   * the empty string names no order.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable AppliedSortDirection sortDirection() {
    return optional("sortDirection", sortDirection);
  }

  /**
   * Application that the workflows belong to. Matches {@code ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String applicationId() {
    return optional("applicationId", applicationId);
  }

  /**
   * Workflow to which the list is limited, absent in a list across workflows. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String flowId() {
    return optional("flowId", flowId);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(
        items,
        count,
        totalCount,
        perPage,
        page,
        filter,
        filterField,
        sortField,
        sortDirection,
        applicationId,
        flowId);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("items", this.items, ITEMS_TYPE, out);
    write("count", this.count, JsonType.INTEGER, out);
    write("totalCount", this.totalCount, JsonType.INTEGER, out);
    write("perPage", this.perPage, JsonType.INTEGER, out);
    write("page", this.page, JsonType.INTEGER, out);
    write("filter", this.filter, JsonType.STRING, out);
    write("filterField", this.filterField, JsonType.STRING, out);
    write("sortField", this.sortField, JsonType.STRING, out);
    write("sortDirection", this.sortDirection, AppliedSortDirection.TYPE, out);
    write("applicationId", this.applicationId, JsonType.STRING, out);
    write("flowId", this.flowId, JsonType.STRING, out);
  }

  /** Builds a {@link WorkflowVersions}. */
  public static final class Builder extends JsonModel.Builder<WorkflowVersions> {
    private @Nullable List<WorkflowVersion> items;
    private @Nullable Integer count;
    private @Nullable Integer totalCount;
    private @Nullable Integer perPage;
    private @Nullable Integer page;
    private @Nullable String filter;
    private @Nullable String filterField;
    private @Nullable String sortField;
    private @Nullable AppliedSortDirection sortDirection;
    private @Nullable String applicationId;
    private @Nullable String flowId;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(WorkflowVersions from) {
      super(from);
      this.items = from.items;
      this.count = from.count;
      this.totalCount = from.totalCount;
      this.perPage = from.perPage;
      this.page = from.page;
      this.filter = from.filter;
      this.filterField = from.filterField;
      this.sortField = from.sortField;
      this.sortDirection = from.sortDirection;
      this.applicationId = from.applicationId;
      this.flowId = from.flowId;
    }

    /**
     * Workflow versions on this page.
     *
     * @param items the values; copied
     * @return this builder
     */
    public Builder items(List<WorkflowVersion> items) {
      this.items = setList("items", items);
      return this;
    }

    /**
     * Number of workflow versions on this page.
     *
     * @param count the value
     * @return this builder
     */
    public Builder count(int count) {
      this.count = set("count", count);
      return this;
    }

    /**
     * Number of workflow versions on all pages together.
     *
     * @param totalCount the value
     * @return this builder
     */
    public Builder totalCount(int totalCount) {
      this.totalCount = set("totalCount", totalCount);
      return this;
    }

    /**
     * Largest number of workflow versions that a page holds.
     *
     * @param perPage the value
     * @return this builder
     */
    public Builder perPage(int perPage) {
      this.perPage = set("perPage", perPage);
      return this;
    }

    /**
     * Which page this is, counted from 0.
     *
     * @param page the value
     * @return this builder
     */
    public Builder page(int page) {
      this.page = set("page", page);
      return this;
    }

    /**
     * Text that was searched for, absent when nothing was filtered.
     *
     * @param filter the value
     * @return this builder
     */
    public Builder filter(String filter) {
      this.filter = set("filter", filter);
      return this;
    }

    /**
     * Field in which {@code filter} was looked up.
     *
     * @param filterField the value
     * @return this builder
     */
    public Builder filterField(String filterField) {
      this.filterField = set("filterField", filterField);
      return this;
    }

    /**
     * Field by which the list is sorted.
     *
     * @param sortField the value
     * @return this builder
     */
    public Builder sortField(String sortField) {
      this.sortField = set("sortField", sortField);
      return this;
    }

    /**
     * Order in which an answer was sorted, as the server reports it. Both spellings mean the same,
     * the empty string names no order.
     *
     * @param sortDirection the value
     * @return this builder
     */
    public Builder sortDirection(AppliedSortDirection sortDirection) {
      this.sortDirection = set("sortDirection", sortDirection);
      return this;
    }

    /**
     * Application that the workflows belong to. Matches {@code ^[A-Fa-f\d]{24}$}.
     *
     * @param applicationId the value
     * @return this builder
     */
    public Builder applicationId(String applicationId) {
      this.applicationId = set("applicationId", applicationId);
      return this;
    }

    /**
     * Workflow to which the list is limited, absent in a list across workflows. Matches {@code
     * ^[A-Fa-f\d]{24}$}.
     *
     * @param flowId the value
     * @return this builder
     */
    public Builder flowId(String flowId) {
      this.flowId = set("flowId", flowId);
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
     * @return an immutable {@link WorkflowVersions}
     */
    public WorkflowVersions build() {
      return create();
    }

    @Override
    WorkflowVersions create() {
      return new WorkflowVersions(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "items" -> this.items = read(name, in, ITEMS_TYPE);
        case "count" -> this.count = read(name, in, JsonType.INTEGER);
        case "totalCount" -> this.totalCount = read(name, in, JsonType.INTEGER);
        case "perPage" -> this.perPage = read(name, in, JsonType.INTEGER);
        case "page" -> this.page = read(name, in, JsonType.INTEGER);
        case "filter" -> this.filter = read(name, in, JsonType.STRING);
        case "filterField" -> this.filterField = read(name, in, JsonType.STRING);
        case "sortField" -> this.sortField = read(name, in, JsonType.STRING);
        case "sortDirection" -> this.sortDirection = read(name, in, AppliedSortDirection.TYPE);
        case "applicationId" -> this.applicationId = read(name, in, JsonType.STRING);
        case "flowId" -> this.flowId = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<WorkflowVersions> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowVersions");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
