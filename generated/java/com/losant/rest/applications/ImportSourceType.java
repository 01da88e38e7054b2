// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Where imported resources come from: an uploaded bundle, the address of a bundle, another
 * application, or a Git repository.
 */
@JsonDeserialize(using = ImportSourceType.Codec.class)
public final class ImportSourceType extends OpenEnum {
  /** {@code "importBundle"}. */
  public static final ImportSourceType IMPORT_BUNDLE =
      new ImportSourceType("importBundle", Known.IMPORT_BUNDLE);

  /** {@code "importUrl"}. */
  public static final ImportSourceType IMPORT_URL =
      new ImportSourceType("importUrl", Known.IMPORT_URL);

  /** {@code "fromApplication"}. */
  public static final ImportSourceType FROM_APPLICATION =
      new ImportSourceType("fromApplication", Known.FROM_APPLICATION);

  /** {@code "repository"}. */
  public static final ImportSourceType REPOSITORY =
      new ImportSourceType("repository", Known.REPOSITORY);

  /** Reads and writes this class. */
  public static final JsonCodec<ImportSourceType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "importBundle"}. */
    IMPORT_BUNDLE,
    /** {@code "importUrl"}. */
    IMPORT_URL,
    /** {@code "fromApplication"}. */
    FROM_APPLICATION,
    /** {@code "repository"}. */
    REPOSITORY,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private ImportSourceType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ImportSourceType of(String value) {
    return switch (value) {
      case "importBundle" -> IMPORT_BUNDLE;
      case "importUrl" -> IMPORT_URL;
      case "fromApplication" -> FROM_APPLICATION;
      case "repository" -> REPOSITORY;
      default -> new ImportSourceType(value, Known.UNKNOWN);
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
  private static ImportSourceType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ImportSourceType; take the JSON as a text, and use"
            + " ImportSourceType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ImportSourceType> {
    /** Called by Jackson. */
    public Codec() {
      super("ImportSourceType");
    }

    @Override
    protected ImportSourceType of(String value) {
      return ImportSourceType.of(value);
    }
  }
}
