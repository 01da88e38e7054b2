// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.losant.rest.json.JsonCodec;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters that every action takes. They are set once for a client. Immutable. */
public final class CommonParams {
  private final @Nullable Boolean actions;
  private final @Nullable Boolean links;
  private final @Nullable Boolean embedded;
  private final @Nullable String losantdomain;
  private final @Nullable String acceptVersion;
  private final Map<String, String> query;
  private final Map<String, String> headers;

  private CommonParams(Builder builder) {
    this.actions = builder.actions;
    this.links = builder.links;
    this.embedded = builder.embedded;
    this.losantdomain = builder.losantdomain;
    this.acceptVersion = builder.acceptVersion;
    Map<String, String> query = new LinkedHashMap<>();
    Map<String, String> headers = new LinkedHashMap<>();
    put(query, "_actions", actions, JsonCodec.BOOLEAN);
    put(query, "_links", links, JsonCodec.BOOLEAN);
    put(query, "_embedded", embedded, JsonCodec.BOOLEAN);
    put(headers, "losantdomain", losantdomain, JsonCodec.STRING);
    put(headers, "Accept-Version", acceptVersion, JsonCodec.STRING);
    this.query = Collections.unmodifiableMap(query);
    this.headers = Collections.unmodifiableMap(headers);
  }

  private static <T> void put(
      Map<String, String> params, String name, @Nullable T value, JsonCodec<T> codec) {
    if (value != null) {
      params.put(name, codec.toText(value));
    }
  }

  /** Starts with the documented defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with what is set here. */
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
   * Whether the response lists the actions that are available on the resource. Defaults to {@code
   * false}. Null if it is not sent.
   */
  public @Nullable Boolean actions() {
    return actions;
  }

  /**
   * Whether the response includes {@code _links}, the addresses of related resources. Defaults to
   * {@code true}. Null if it is not sent.
   */
  public @Nullable Boolean links() {
    return links;
  }

  /**
   * Whether the response includes embedded resources. Defaults to {@code true}. Null if it is not
   * sent.
   */
  public @Nullable Boolean embedded() {
    return embedded;
  }

  /** Domain that the request applies to. Optional, and rarely needed. Null if it is not sent. */
  public @Nullable String losantdomain() {
    return losantdomain;
  }

  /**
   * Range of API versions that the caller supports, in the notation of npm. Defaults to {@code
   * ^1.30.0}. Null if it is not sent.
   */
  public @Nullable String acceptVersion() {
    return acceptVersion;
  }

  /**
   * Those that belong in the query.
   *
   * @return values by name, not yet encoded; unmodifiable
   */
  public Map<String, String> query() {
    return query;
  }

  /**
   * Those that are headers.
   *
   * @return values by name; unmodifiable
   */
  public Map<String, String> headers() {
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
     * Whether the response lists the actions that are available on the resource. Defaults to {@code
     * false}.
     */
    public Builder actions(boolean actions) {
      this.actions = actions;
      return this;
    }

    /**
     * Whether the response includes {@code _links}, the addresses of related resources. Defaults to
     * {@code true}.
     */
    public Builder links(boolean links) {
      this.links = links;
      return this;
    }

    /** Whether the response includes embedded resources. Defaults to {@code true}. */
    public Builder embedded(boolean embedded) {
      this.embedded = embedded;
      return this;
    }

    /** Domain that the request applies to. Optional, and rarely needed. */
    public Builder losantdomain(String losantdomain) {
      this.losantdomain = losantdomain;
      return this;
    }

    /**
     * Range of API versions that the caller supports, in the notation of npm. Defaults to {@code
     * ^1.30.0}.
     */
    public Builder acceptVersion(String acceptVersion) {
      this.acceptVersion = acceptVersion;
      return this;
    }

    /** Builds; the builder can be used again. */
    public CommonParams build() {
      return new CommonParams(this);
    }
  }
}
