// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Format of an exported file. */
@JsonDeserialize(using = ExportFormat.Codec.class)
public final class ExportFormat extends OpenEnum {
  /** {@code "csv"}. */
  public static final ExportFormat CSV = new ExportFormat("csv", Known.CSV);

  /** {@code "json"}. */
  public static final ExportFormat JSON = new ExportFormat("json", Known.JSON);

  /** Reads and writes this class. */
  public static final JsonCodec<ExportFormat> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "csv"}. */
    CSV,
    /** {@code "json"}. */
    JSON,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private ExportFormat(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ExportFormat of(String value) {
    return switch (value) {
      case "csv" -> CSV;
      case "json" -> JSON;
      default -> new ExportFormat(value, Known.UNKNOWN);
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
  private static ExportFormat ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ExportFormat; take the JSON as a text, and use"
            + " ExportFormat.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ExportFormat> {
    /** Called by Jackson. */
    public Codec() {
      super("ExportFormat");
    }

    @Override
    protected ExportFormat of(String value) {
      return ExportFormat.of(value);
    }
  }
}
