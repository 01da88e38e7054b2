// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Whether a job belongs to an application, a user or an organization. */
@JsonDeserialize(using = JobLogOwnerType.Codec.class)
public final class JobLogOwnerType extends OpenEnum {
  /** {@code "application"}. */
  public static final JobLogOwnerType APPLICATION =
      new JobLogOwnerType("application", Known.APPLICATION);

  /** {@code "user"}. */
  public static final JobLogOwnerType USER = new JobLogOwnerType("user", Known.USER);

  /** {@code "organization"}. */
  public static final JobLogOwnerType ORGANIZATION =
      new JobLogOwnerType("organization", Known.ORGANIZATION);

  /** Reads and writes this class. */
  public static final JsonCodec<JobLogOwnerType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "application"}. */
    APPLICATION,
    /** {@code "user"}. */
    USER,
    /** {@code "organization"}. */
    ORGANIZATION,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private JobLogOwnerType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static JobLogOwnerType of(String value) {
    return switch (value) {
      case "application" -> APPLICATION;
      case "user" -> USER;
      case "organization" -> ORGANIZATION;
      default -> new JobLogOwnerType(value, Known.UNKNOWN);
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
  private static JobLogOwnerType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a JobLogOwnerType; take the JSON as a text, and use"
            + " JobLogOwnerType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<JobLogOwnerType> {
    /** Called by Jackson. */
    public Codec() {
      super("JobLogOwnerType");
    }

    @Override
    protected JobLogOwnerType of(String value) {
      return JobLogOwnerType.of(value);
    }
  }
}
