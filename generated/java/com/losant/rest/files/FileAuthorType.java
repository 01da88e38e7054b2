// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.files;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Kind of actor that created a file: a user, a workflow, an API token, a device or a notebook. */
@JsonDeserialize(using = FileAuthorType.Codec.class)
public final class FileAuthorType extends OpenEnum {
  /** {@code "user"}. */
  public static final FileAuthorType USER = new FileAuthorType("user", Known.USER);

  /** {@code "flow"}. */
  public static final FileAuthorType FLOW = new FileAuthorType("flow", Known.FLOW);

  /** {@code "apiToken"}. */
  public static final FileAuthorType API_TOKEN = new FileAuthorType("apiToken", Known.API_TOKEN);

  /** {@code "device"}. */
  public static final FileAuthorType DEVICE = new FileAuthorType("device", Known.DEVICE);

  /** {@code "notebook"}. */
  public static final FileAuthorType NOTEBOOK = new FileAuthorType("notebook", Known.NOTEBOOK);

  /** Reads and writes this class. */
  public static final JsonCodec<FileAuthorType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "user"}. */
    USER,
    /** {@code "flow"}. */
    FLOW,
    /** {@code "apiToken"}. */
    API_TOKEN,
    /** {@code "device"}. */
    DEVICE,
    /** {@code "notebook"}. */
    NOTEBOOK,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private FileAuthorType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static FileAuthorType of(String value) {
    return switch (value) {
      case "user" -> USER;
      case "flow" -> FLOW;
      case "apiToken" -> API_TOKEN;
      case "device" -> DEVICE;
      case "notebook" -> NOTEBOOK;
      default -> new FileAuthorType(value, Known.UNKNOWN);
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
  private static FileAuthorType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a FileAuthorType; take the JSON as a text, and use"
            + " FileAuthorType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<FileAuthorType> {
    /** Called by Jackson. */
    public Codec() {
      super("FileAuthorType");
    }

    @Override
    protected FileAuthorType of(String value) {
      return FileAuthorType.of(value);
    }
  }
}
