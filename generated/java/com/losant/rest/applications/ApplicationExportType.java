// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Where an application is exported to: {@code zip} is a file to download, {@code repo} a Git
 * repository. Defaults to {@code zip}.
 */
@JsonDeserialize(using = ApplicationExportType.Codec.class)
public final class ApplicationExportType extends OpenEnum {
  /** {@code "zip"}. */
  public static final ApplicationExportType ZIP = new ApplicationExportType("zip", Known.ZIP);

  /** {@code "repo"}. */
  public static final ApplicationExportType REPO = new ApplicationExportType("repo", Known.REPO);

  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationExportType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "zip"}. */
    ZIP,
    /** {@code "repo"}. */
    REPO,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private ApplicationExportType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ApplicationExportType of(String value) {
    return switch (value) {
      case "zip" -> ZIP;
      case "repo" -> REPO;
      default -> new ApplicationExportType(value, Known.UNKNOWN);
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
  private static ApplicationExportType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationExportType; take the JSON as a text, and use"
            + " ApplicationExportType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ApplicationExportType> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationExportType");
    }

    @Override
    protected ApplicationExportType of(String value) {
      return ApplicationExportType.of(value);
    }
  }
}
