// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Section of the palette that contains the custom node. The empty string means no section. */
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

  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowCategory> CODEC = new Codec();

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

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
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
   * The value to switch over; {@link Known#UNKNOWN} if this version of the library does not know
   * it.
   */
  public Known known() {
    return known;
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowCategory ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowCategory; take the JSON as a text, and use"
            + " WorkflowCategory.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<WorkflowCategory> {
    /** Called by Jackson. */
    public Codec() {
      super("WorkflowCategory");
    }

    @Override
    protected WorkflowCategory of(String value) {
      return WorkflowCategory.of(value);
    }
  }
}
