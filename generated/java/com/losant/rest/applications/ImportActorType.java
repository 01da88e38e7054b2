// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Kind of actor that asked for an import, a user, a workflow, an API token, a device or a notebook.
 */
@JsonDeserialize(using = ImportActorType.Codec.class)
public final class ImportActorType extends OpenEnum {
  /** {@code "user"}. */
  public static final ImportActorType USER = new ImportActorType("user", Known.USER);

  /** {@code "flow"}. */
  public static final ImportActorType FLOW = new ImportActorType("flow", Known.FLOW);

  /** {@code "apiToken"}. */
  public static final ImportActorType API_TOKEN = new ImportActorType("apiToken", Known.API_TOKEN);

  /** {@code "device"}. */
  public static final ImportActorType DEVICE = new ImportActorType("device", Known.DEVICE);

  /** {@code "notebook"}. */
  public static final ImportActorType NOTEBOOK = new ImportActorType("notebook", Known.NOTEBOOK);

  /** Reads and writes this class. */
  public static final JsonCodec<ImportActorType> CODEC = new Codec();

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

  private ImportActorType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ImportActorType of(String value) {
    return switch (value) {
      case "user" -> USER;
      case "flow" -> FLOW;
      case "apiToken" -> API_TOKEN;
      case "device" -> DEVICE;
      case "notebook" -> NOTEBOOK;
      default -> new ImportActorType(value, Known.UNKNOWN);
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
  private static ImportActorType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ImportActorType; take the JSON as a text, and use"
            + " ImportActorType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ImportActorType> {
    /** Called by Jackson. */
    public Codec() {
      super("ImportActorType");
    }

    @Override
    protected ImportActorType of(String value) {
      return ImportActorType.of(value);
    }
  }
}
