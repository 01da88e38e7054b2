// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/** HTTP method of the requests that count, in lower case; {@code *} accepts any. */
@JsonDeserialize(using = RequestMethod.Codec.class)
public final class RequestMethod extends OpenEnum {
  /** {@code "*"}. */
  public static final RequestMethod ANY = new RequestMethod("*", Known.ANY);

  /** {@code "delete"}. */
  public static final RequestMethod DELETE = new RequestMethod("delete", Known.DELETE);

  /** {@code "get"}. */
  public static final RequestMethod GET = new RequestMethod("get", Known.GET);

  /** {@code "options"}. */
  public static final RequestMethod OPTIONS = new RequestMethod("options", Known.OPTIONS);

  /** {@code "patch"}. */
  public static final RequestMethod PATCH = new RequestMethod("patch", Known.PATCH);

  /** {@code "post"}. */
  public static final RequestMethod POST = new RequestMethod("post", Known.POST);

  /** {@code "put"}. */
  public static final RequestMethod PUT = new RequestMethod("put", Known.PUT);

  /** How this is read from JSON and written to it. */
  public static final JsonType<RequestMethod> TYPE = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "*"}. */
    ANY,
    /** {@code "delete"}. */
    DELETE,
    /** {@code "get"}. */
    GET,
    /** {@code "options"}. */
    OPTIONS,
    /** {@code "patch"}. */
    PATCH,
    /** {@code "post"}. */
    POST,
    /** {@code "put"}. */
    PUT,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private RequestMethod(String value, Known known) {
    super(value);
    this.known = known;
  }

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static RequestMethod of(String value) {
    return switch (value) {
      case "*" -> ANY;
      case "delete" -> DELETE;
      case "get" -> GET;
      case "options" -> OPTIONS;
      case "patch" -> PATCH;
      case "post" -> POST;
      case "put" -> PUT;
      default -> new RequestMethod(value, Known.UNKNOWN);
    };
  }

  /**
   * The value to switch over.
   *
   * @return {@link Known#UNKNOWN} for a value that this version of the library does not know
   */
  public Known known() {
    return known;
  }

  /** For Jackson. */
  public static final class Codec extends OpenEnum.EnumType<RequestMethod> {
    /** For Jackson. */
    public Codec() {
      super("RequestMethod");
    }

    @Override
    RequestMethod of(String value) {
      return RequestMethod.of(value);
    }
  }
}
