// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.OptionalParams;
import com.losant.rest.api.Pages;
import com.losant.rest.api.Transport;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.shared.ScopeFamilies;
import com.losant.rest.shared.SortDirection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The templates that new applications can start from, and that add custom nodes and device recipes
 * to others. List templates, their categories and keywords.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class ApplicationTemplatesApi {
  private static final ApiAction GET =
      ApiAction.builder("applicationTemplates.get", "GET", "/applicationTemplates")
          .idempotent(true)
          .scopes(ScopeFamilies.USER_READ, "applicationTemplates.*", "applicationTemplates.get")
          .build();
  private static final ApiAction GET_CATEGORIES =
      ApiAction.builder(
              "applicationTemplates.getCategories", "GET", "/applicationTemplates/categories")
          .idempotent(true)
          .scopes(
              ScopeFamilies.USER_READ,
              "applicationTemplates.*",
              "applicationTemplates.getCategories")
          .build();
  private static final ApiAction GET_UNIQUE_KEYWORDS =
      ApiAction.builder(
              "applicationTemplates.getUniqueKeywords", "GET", "/applicationTemplates/keywords")
          .idempotent(true)
          .scopes(
              ScopeFamilies.USER_READ,
              "applicationTemplates.*",
              "applicationTemplates.getUniqueKeywords")
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public ApplicationTemplatesApi(Transport transport) {
    this.calls = new Calls(transport);
  }

  /**
   * The same actions as calls, to be made in the background, with status and headers, or with
   * options of their own.
   *
   * @return one method for each method here
   */
  public Calls calls() {
    return calls;
  }

  /**
   * Returns the templates that the user can start applications from or add to them, page by page.
   * By default they are sorted by name. The filter, the keywords and the category all limit the
   * list.
   *
   * <p>Losant's documentation calls this {@code applicationTemplates.get}.
   *
   * @return One page of templates.
   */
  public ApplicationTemplates get() {
    return calls.get().execute();
  }

  /** As {@link #get()}, with optional parameters that {@code params} sets. */
  public ApplicationTemplates get(Consumer<GetParams> params) {
    return calls.get(params).execute();
  }

  /** All items of {@link #get(Consumer)}, without optional parameters. */
  public Pages<ApplicationTemplates, ApplicationTemplate> getAll() {
    return getAll(params -> {});
  }

  /**
   * All items of {@link #get(Consumer)}, page after page, each requested when it is needed. Pages
   * are counted, so that an item may be missing or come twice if others add or remove items
   * meanwhile.
   *
   * @param params sets the optional parameters: {@code perPage} is the size of the pages, {@code
   *     page} the first one
   * @return the items, not requested yet
   */
  public Pages<ApplicationTemplates, ApplicationTemplate> getAll(Consumer<GetParams> params) {
    return Pages.numbered(
        calls.get(params),
        "page",
        ApplicationTemplates::items,
        ApplicationTemplates::perPage,
        ApplicationTemplates::totalCount);
  }

  /**
   * Returns the categories that templates are sorted into. Categories may have categories below
   * them, which name theirs as {@code parentId}.
   *
   * <p>Losant's documentation calls this {@code applicationTemplates.getCategories}.
   *
   * @return The categories, on one page.
   */
  public ApplicationTemplateCategories getCategories() {
    return calls.getCategories().execute();
  }

  /** As {@link #getCategories()}, with optional parameters that {@code params} sets. */
  public ApplicationTemplateCategories getCategories(Consumer<GetCategoriesParams> params) {
    return calls.getCategories(params).execute();
  }

  /**
   * Returns every keyword that some template has, each once.
   *
   * <p>Losant's documentation calls this {@code applicationTemplates.getUniqueKeywords}.
   *
   * @return The keywords.
   */
  public TemplateKeywords getUniqueKeywords() {
    return calls.getUniqueKeywords().execute();
  }

  /** The actions of {@link ApplicationTemplatesApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link ApplicationTemplatesApi#get()}. */
    public ApiCall<ApplicationTemplates> get() {
      return get(new GetParams());
    }

    /** The call of {@link ApplicationTemplatesApi#get(Consumer)}. */
    public ApiCall<ApplicationTemplates> get(Consumer<GetParams> params) {
      GetParams set = new GetParams();
      params.accept(set);
      return get(set);
    }

    private ApiCall<ApplicationTemplates> get(GetParams params) {
      return new ApiCall<>(
          transport, ApiRequest.of(GET).query(params).returning(ApplicationTemplates.CODEC));
    }

    /** The call of {@link ApplicationTemplatesApi#getCategories()}. */
    public ApiCall<ApplicationTemplateCategories> getCategories() {
      return getCategories(new GetCategoriesParams());
    }

    /** The call of {@link ApplicationTemplatesApi#getCategories(Consumer)}. */
    public ApiCall<ApplicationTemplateCategories> getCategories(
        Consumer<GetCategoriesParams> params) {
      GetCategoriesParams set = new GetCategoriesParams();
      params.accept(set);
      return getCategories(set);
    }

    private ApiCall<ApplicationTemplateCategories> getCategories(GetCategoriesParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET_CATEGORIES)
              .query(params)
              .returning(ApplicationTemplateCategories.CODEC));
    }

    /** The call of {@link ApplicationTemplatesApi#getUniqueKeywords()}. */
    public ApiCall<TemplateKeywords> getUniqueKeywords() {
      return new ApiCall<>(
          transport, ApiRequest.of(GET_UNIQUE_KEYWORDS).returning(TemplateKeywords.CODEC));
    }
  }

  /** The optional parameters of {@code applicationTemplates.get}. What is not set is not sent. */
  public static final class GetParams extends OptionalParams<GetParams> {
    private GetParams() {}

    /** Field by which the list is sorted. Defaults to the name. */
    public GetParams sortField(ApplicationTemplateSortField sortField) {
      return set("sortField", sortField, ApplicationTemplateSortField.CODEC);
    }

    /** Direction in which the list is sorted. Defaults to {@code asc}. */
    public GetParams sortDirection(SortDirection sortDirection) {
      return set("sortDirection", sortDirection, SortDirection.CODEC);
    }

    /** Page to return, counted from 0. Defaults to the first page. */
    public GetParams page(int page) {
      return set("page", page, JsonCodec.INTEGER);
    }

    /** Maximum number of items on a page. Defaults to 100. */
    public GetParams perPage(int perPage) {
      return set("perPage", perPage, JsonCodec.INTEGER);
    }

    /** Field to which {@code filter} is applied. If omitted or empty, nothing is filtered. */
    public GetParams filterField(ApplicationTemplateFilterField filterField) {
      return set("filterField", filterField, ApplicationTemplateFilterField.CODEC);
    }

    /**
     * Value that {@code filterField} must match. {@code *} is a wildcard. If empty, nothing is
     * filtered.
     */
    public GetParams filter(String filter) {
      return set("filter", filter, JsonCodec.STRING);
    }

    /**
     * Keywords that a template must have, all of them. Each is sent with its index, such as {@code
     * keywords[0]=gps}. If omitted, templates match whatever their keywords.
     */
    public GetParams keywords(List<String> keywords) {
      return setInBrackets("keywords", keywords, JsonCodec.listOf(JsonCodec.STRING));
    }

    /**
     * Category that a template must be in. If omitted, templates of all categories match. Matches
     * {@code ^[A-Fa-f\d]{24}$}.
     */
    public GetParams categoryId(String categoryId) {
      return set("categoryId", categoryId, JsonCodec.STRING);
    }
  }

  /**
   * The optional parameters of {@code applicationTemplates.getCategories}. What is not set is not
   * sent.
   */
  public static final class GetCategoriesParams extends OptionalParams<GetCategoriesParams> {
    private GetCategoriesParams() {}

    /**
     * Category with which the list begins, followed by those below it. If omitted, the list has all
     * categories.
     */
    public GetCategoriesParams baseId(String baseId) {
      return set("baseId", baseId, JsonCodec.STRING);
    }
  }
}
