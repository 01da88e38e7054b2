// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/** Palette section under which a custom node is offered. The empty string puts it under none. */
@JsonDeserialize(using = WorkflowCategory.Codec.class)
public final class WorkflowCategory extends OpenEnum {
  /** {@code "data"}. */
  public static final WorkflowCategory DATA = new WorkflowCategory("data", Known.DATA);

  /** {@code "experience"}. */
  public static final WorkflowCategory EXPERIENCE =
      new WorkflowCategory("experience", Known.EXPERIENCE);

  /** {@code "logic"}. */
  public static final WorkflowCategory LOGIC = new WorkflowCategory("logic", Known.LOGIC);

  /** {@code "output"}. */
  public static final WorkflowCategory OUTPUT = new WorkflowCategory("output", Known.OUTPUT);

  /** {@code "debug"}. */
  public static final WorkflowCategory DEBUG = new WorkflowCategory("debug", Known.DEBUG);

  /** {@code ""}. */
  public static final WorkflowCategory NONE = new WorkflowCategory("", Known.NONE);

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowCategory> TYPE = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "data"}. */
    DATA,
    /** {@code "experience"}. */
    EXPERIENCE,
    /** {@code "logic"}. */
    LOGIC,
    /** {@code "output"}. */
    OUTPUT,
    /** {@code "debug"}. */
    DEBUG,
    /** {@code ""}. */
    NONE,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private WorkflowCategory(String value, Known known) {
    super(value);
    this.known = known;
  }

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static WorkflowCategory of(String value) {
    return switch (value) {
      case "data" -> DATA;
      case "experience" -> EXPERIENCE;
      case "logic" -> LOGIC;
      case "output" -> OUTPUT;
      case "debug" -> DEBUG;
      case "" -> NONE;
      default -> new WorkflowCategory(value, Known.UNKNOWN);
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
  public static final class Codec extends OpenEnum.EnumType<WorkflowCategory> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowCategory");
    }

    @Override
    WorkflowCategory of(String value) {
      return WorkflowCategory.of(value);
    }
  }
}
