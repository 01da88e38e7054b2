// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Kind of resource that a job works on. */
@JsonDeserialize(using = JobLogResourceType.Codec.class)
public final class JobLogResourceType extends OpenEnum {
  /** {@code "application"}. */
  public static final JobLogResourceType APPLICATION =
      new JobLogResourceType("application", Known.APPLICATION);

  /** {@code "dashboard"}. */
  public static final JobLogResourceType DASHBOARD =
      new JobLogResourceType("dashboard", Known.DASHBOARD);

  /** {@code "datatable"}. */
  public static final JobLogResourceType DATATABLE =
      new JobLogResourceType("datatable", Known.DATATABLE);

  /** {@code "event"}. */
  public static final JobLogResourceType EVENT = new JobLogResourceType("event", Known.EVENT);

  /** {@code "device"}. */
  public static final JobLogResourceType DEVICE = new JobLogResourceType("device", Known.DEVICE);

  /** {@code "notebook"}. */
  public static final JobLogResourceType NOTEBOOK =
      new JobLogResourceType("notebook", Known.NOTEBOOK);

  /** {@code "deviceRecipe"}. */
  public static final JobLogResourceType DEVICE_RECIPE =
      new JobLogResourceType("deviceRecipe", Known.DEVICE_RECIPE);

  /** Reads and writes this class. */
  public static final JsonCodec<JobLogResourceType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "application"}. */
    APPLICATION,
    /** {@code "dashboard"}. */
    DASHBOARD,
    /** {@code "datatable"}. */
    DATATABLE,
    /** {@code "event"}. */
    EVENT,
    /** {@code "device"}. */
    DEVICE,
    /** {@code "notebook"}. */
    NOTEBOOK,
    /** {@code "deviceRecipe"}. */
    DEVICE_RECIPE,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private JobLogResourceType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static JobLogResourceType of(String value) {
    return switch (value) {
      case "application" -> APPLICATION;
      case "dashboard" -> DASHBOARD;
      case "datatable" -> DATATABLE;
      case "event" -> EVENT;
      case "device" -> DEVICE;
      case "notebook" -> NOTEBOOK;
      case "deviceRecipe" -> DEVICE_RECIPE;
      default -> new JobLogResourceType(value, Known.UNKNOWN);
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
  private static JobLogResourceType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a JobLogResourceType; take the JSON as a text, and use"
            + " JobLogResourceType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<JobLogResourceType> {
    /** Called by Jackson. */
    public Codec() {
      super("JobLogResourceType");
    }

    @Override
    protected JobLogResourceType of(String value) {
      return JobLogResourceType.of(value);
    }
  }
}
