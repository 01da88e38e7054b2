// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Who asked for a job. It is {@code system} if Losant itself did, as for a daily archive. */
@JsonDeserialize(using = JobLogRequesterType.Codec.class)
public final class JobLogRequesterType extends OpenEnum {
  /** {@code "user"}. */
  public static final JobLogRequesterType USER = new JobLogRequesterType("user", Known.USER);

  /** {@code "apiToken"}. */
  public static final JobLogRequesterType API_TOKEN =
      new JobLogRequesterType("apiToken", Known.API_TOKEN);

  /** {@code "flow"}. */
  public static final JobLogRequesterType FLOW = new JobLogRequesterType("flow", Known.FLOW);

  /** {@code "device"}. */
  public static final JobLogRequesterType DEVICE = new JobLogRequesterType("device", Known.DEVICE);

  /** {@code "system"}. */
  public static final JobLogRequesterType SYSTEM = new JobLogRequesterType("system", Known.SYSTEM);

  /** Reads and writes this class. */
  public static final JsonCodec<JobLogRequesterType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "user"}. */
    USER,
    /** {@code "apiToken"}. */
    API_TOKEN,
    /** {@code "flow"}. */
    FLOW,
    /** {@code "device"}. */
    DEVICE,
    /** {@code "system"}. */
    SYSTEM,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private JobLogRequesterType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static JobLogRequesterType of(String value) {
    return switch (value) {
      case "user" -> USER;
      case "apiToken" -> API_TOKEN;
      case "flow" -> FLOW;
      case "device" -> DEVICE;
      case "system" -> SYSTEM;
      default -> new JobLogRequesterType(value, Known.UNKNOWN);
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
  private static JobLogRequesterType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a JobLogRequesterType; take the JSON as a text, and use"
            + " JobLogRequesterType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<JobLogRequesterType> {
    /** Called by Jackson. */
    public Codec() {
      super("JobLogRequesterType");
    }

    @Override
    protected JobLogRequesterType of(String value) {
      return JobLogRequesterType.of(value);
    }
  }
}
