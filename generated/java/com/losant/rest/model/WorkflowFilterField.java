// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/** Field in which workflows can be searched. The only value is {@code name}. */
@JsonDeserialize(using = WorkflowFilterField.Codec.class)
public final class WorkflowFilterField extends OpenEnum {
  /** {@code "name"}. */
  public static final WorkflowFilterField NAME = new WorkflowFilterField("name", Known.NAME);

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowFilterField> TYPE = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "name"}. */
    NAME,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private WorkflowFilterField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static WorkflowFilterField of(String value) {
    return switch (value) {
      case "name" -> NAME;
      default -> new WorkflowFilterField(value, Known.UNKNOWN);
    };
  }

  /**
   * The value to switch over.
   *
   * @return {@link Known#UNKNOWN} for a value that this version of the library does not know
   */
  public Known known() {
    return known;
  }

  /** For Jackson. */
  public static final class Codec extends OpenEnum.EnumType<WorkflowFilterField> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowFilterField");
    }

    @Override
    WorkflowFilterField of(String value) {
      return WorkflowFilterField.of(value);
    }
  }
}
