// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What to do with a resource that is in the application already: {@code create} adds another one,
 * {@code replace} overwrites it, {@code retain} keeps it as it is, and {@code error} ends the
 * import. Defaults to {@code create}.
 */
@JsonDeserialize(using = ImportConflictBehavior.Codec.class)
public final class ImportConflictBehavior extends OpenEnum {
  /** {@code "error"}. */
  public static final ImportConflictBehavior ERROR =
      new ImportConflictBehavior("error", Known.ERROR);

  /** {@code "replace"}. */
  public static final ImportConflictBehavior REPLACE =
      new ImportConflictBehavior("replace", Known.REPLACE);

  /** {@code "retain"}. */
  public static final ImportConflictBehavior RETAIN =
      new ImportConflictBehavior("retain", Known.RETAIN);

  /** {@code "create"}. */
  public static final ImportConflictBehavior CREATE =
      new ImportConflictBehavior("create", Known.CREATE);

  /** Reads and writes this class. */
  public static final JsonCodec<ImportConflictBehavior> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "error"}. */
    ERROR,
    /** {@code "replace"}. */
    REPLACE,
    /** {@code "retain"}. */
    RETAIN,
    /** {@code "create"}. */
    CREATE,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private ImportConflictBehavior(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ImportConflictBehavior of(String value) {
    return switch (value) {
      case "error" -> ERROR;
      case "replace" -> REPLACE;
      case "retain" -> RETAIN;
      case "create" -> CREATE;
      default -> new ImportConflictBehavior(value, Known.UNKNOWN);
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
  private static ImportConflictBehavior ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ImportConflictBehavior; take the JSON as a text, and use"
            + " ImportConflictBehavior.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ImportConflictBehavior> {
    /** Called by Jackson. */
    public Codec() {
      super("ImportConflictBehavior");
    }

    @Override
    protected ImportConflictBehavior of(String value) {
      return ImportConflictBehavior.of(value);
    }
  }
}
