// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Field by which workflows can be sorted. */
@JsonDeserialize(using = WorkflowSortField.Codec.class)
public final class WorkflowSortField extends OpenEnum {
  /** {@code "name"}. */
  public static final WorkflowSortField NAME = new WorkflowSortField("name", Known.NAME);

  /** {@code "id"}. */
  public static final WorkflowSortField ID = new WorkflowSortField("id", Known.ID);

  /** {@code "creationDate"}. */
  public static final WorkflowSortField CREATION_DATE =
      new WorkflowSortField("creationDate", Known.CREATION_DATE);

  /** {@code "lastUpdated"}. */
  public static final WorkflowSortField LAST_UPDATED =
      new WorkflowSortField("lastUpdated", Known.LAST_UPDATED);

  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowSortField> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "name"}. */
    NAME,
    /** {@code "id"}. */
    ID,
    /** {@code "creationDate"}. */
    CREATION_DATE,
    /** {@code "lastUpdated"}. */
    LAST_UPDATED,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private WorkflowSortField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static WorkflowSortField of(String value) {
    return switch (value) {
      case "name" -> NAME;
      case "id" -> ID;
      case "creationDate" -> CREATION_DATE;
      case "lastUpdated" -> LAST_UPDATED;
      default -> new WorkflowSortField(value, Known.UNKNOWN);
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
  private static WorkflowSortField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowSortField; take the JSON as a text, and use"
            + " WorkflowSortField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<WorkflowSortField> {
    /** Called by Jackson. */
    public Codec() {
      super("WorkflowSortField");
    }

    @Override
    protected WorkflowSortField of(String value) {
      return WorkflowSortField.of(value);
    }
  }
}
