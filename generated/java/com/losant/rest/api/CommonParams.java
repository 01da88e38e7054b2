// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.api;

import com.losant.rest.model.JsonType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parameters that every action takes. They are set once for a client. */
public final class CommonParams {
  private final @Nullable Boolean actions;
  private final @Nullable Boolean links;
  private final @Nullable Boolean embedded;
  private final @Nullable String losantdomain;
  private final @Nullable String acceptVersion;
  private final List<Parameter> query;
  private final List<Parameter> headers;

  private CommonParams(Builder builder) {
    this.actions = builder.actions;
    this.links = builder.links;
    this.embedded = builder.embedded;
    this.losantdomain = builder.losantdomain;
    this.acceptVersion = builder.acceptVersion;
    List<Parameter> query = new ArrayList<>();
    List<Parameter> headers = new ArrayList<>();
    Parameter.add(query, "_actions", actions, JsonType.BOOLEAN);
    Parameter.add(query, "_links", links, JsonType.BOOLEAN);
    Parameter.add(query, "_embedded", embedded, JsonType.BOOLEAN);
    Parameter.add(headers, "losantdomain", losantdomain, JsonType.STRING);
    Parameter.add(headers, "Accept-Version", acceptVersion, JsonType.STRING);
    this.query = Collections.unmodifiableList(query);
    this.headers = Collections.unmodifiableList(headers);
  }

  /**
   * Starts with the documented defaults.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts with what is set here.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.actions = actions;
    builder.links = links;
    builder.embedded = embedded;
    builder.losantdomain = losantdomain;
    builder.acceptVersion = acceptVersion;
    return builder;
  }

  /**
   * Whether the answer lists what the caller may do with the resource. Left out, it does not.
   * Default: {@code false}.
   *
   * @return the value, or null if none is sent
   */
  public @Nullable Boolean actions() {
    return actions;
  }

  /**
   * Whether the answer carries {@code _links}, the addresses of related resources. Left out, it
   * does. Default: {@code true}.
   *
   * @return the value, or null if none is sent
   */
  public @Nullable Boolean links() {
    return links;
  }

  /**
   * Whether the answer carries the resources embedded in it. Left out, it does. Default: {@code
   * true}.
   *
   * @return the value, or null if none is sent
   */
  public @Nullable Boolean embedded() {
    return embedded;
  }

  /**
   * Domain that the request applies to. Most callers leave it out, and it is sent only when set.
   *
   * @return the value, or null if none is sent
   */
  public @Nullable String losantdomain() {
    return losantdomain;
  }

  /**
   * Range of API versions that the caller understands, written like a dependency range of npm.
   * Default: {@code ^1.30.0}.
   *
   * @return the value, or null if none is sent
   */
  public @Nullable String acceptVersion() {
    return acceptVersion;
  }

  /**
   * Those that belong in the query.
   *
   * @return names and values, not yet encoded
   */
  public List<Parameter> query() {
    return query;
  }

  /**
   * Those that are headers.
   *
   * @return names and values
   */
  public List<Parameter> headers() {
    return headers;
  }

  /** Builds {@link CommonParams}. */
  public static final class Builder {
    private @Nullable Boolean actions = false;
    private @Nullable Boolean links = true;
    private @Nullable Boolean embedded = true;
    private @Nullable String losantdomain;
    private @Nullable String acceptVersion = "^1.30.0";

    private Builder() {}

    /**
     * Whether the answer lists what the caller may do with the resource. Left out, it does not.
     * Default: {@code false}.
     *
     * @param actions the value
     * @return this builder
     */
    public Builder actions(boolean actions) {
      this.actions = actions;
      return this;
    }

    /**
     * Whether the answer carries {@code _links}, the addresses of related resources. Left out, it
     * does. Default: {@code true}.
     *
     * @param links the value
     * @return this builder
     */
    public Builder links(boolean links) {
      this.links = links;
      return this;
    }

    /**
     * Whether the answer carries the resources embedded in it. Left out, it does. Default: {@code
     * true}.
     *
     * @param embedded the value
     * @return this builder
     */
    public Builder embedded(boolean embedded) {
      this.embedded = embedded;
      return this;
    }

    /**
     * Domain that the request applies to. Most callers leave it out, and it is sent only when set.
     *
     * @param losantdomain the value
     * @return this builder
     */
    public Builder losantdomain(String losantdomain) {
      this.losantdomain = Objects.requireNonNull(losantdomain, "losantdomain");
      return this;
    }

    /**
     * Range of API versions that the caller understands, written like a dependency range of npm.
     * Default: {@code ^1.30.0}.
     *
     * @param acceptVersion the value
     * @return this builder
     */
    public Builder acceptVersion(String acceptVersion) {
      this.acceptVersion = Objects.requireNonNull(acceptVersion, "Accept-Version");
      return this;
    }

    /**
     * Builds; the builder can be used further.
     *
     * @return immutable parameters
     */
    public CommonParams build() {
      return new CommonParams(this);
    }
  }
}
