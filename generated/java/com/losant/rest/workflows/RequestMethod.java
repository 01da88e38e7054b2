// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * HTTP method of the requests that start the workflow, in lower case. {@code *} matches any method.
 */
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

  /** Reads and writes this class. */
  public static final JsonCodec<RequestMethod> CODEC = new Codec();

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

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
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
   * The value to switch over; {@link Known#UNKNOWN} if this version of the library does not know
   * it.
   */
  public Known known() {
    return known;
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static RequestMethod ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a RequestMethod; take the JSON as a text, and use"
            + " RequestMethod.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<RequestMethod> {
    /** Called by Jackson. */
    public Codec() {
      super("RequestMethod");
    }

    @Override
    protected RequestMethod of(String value) {
      return RequestMethod.of(value);
    }
  }
}
