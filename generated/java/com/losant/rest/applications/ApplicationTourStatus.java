// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How a tour ended, seen to its end or skipped. */
@JsonDeserialize(using = ApplicationTourStatus.Codec.class)
public final class ApplicationTourStatus extends OpenEnum {
  /** {@code "completed"}. */
  public static final ApplicationTourStatus COMPLETED =
      new ApplicationTourStatus("completed", Known.COMPLETED);

  /** {@code "skipped"}. */
  public static final ApplicationTourStatus SKIPPED =
      new ApplicationTourStatus("skipped", Known.SKIPPED);

  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationTourStatus> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "completed"}. */
    COMPLETED,
    /** {@code "skipped"}. */
    SKIPPED,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private ApplicationTourStatus(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ApplicationTourStatus of(String value) {
    return switch (value) {
      case "completed" -> COMPLETED;
      case "skipped" -> SKIPPED;
      default -> new ApplicationTourStatus(value, Known.UNKNOWN);
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
  private static ApplicationTourStatus ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationTourStatus; take the JSON as a text, and use"
            + " ApplicationTourStatus.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ApplicationTourStatus> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationTourStatus");
    }

    @Override
    protected ApplicationTourStatus of(String value) {
      return ApplicationTourStatus.of(value);
    }
  }
}
