// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a role in an organization allows: everything with members and payment ({@code admin}), to
 * create and delete applications ({@code edit}), to change what is in applications ({@code
 * collaborate}), to read ({@code view}), or nothing.
 */
@JsonDeserialize(using = OrganizationRole.Codec.class)
public final class OrganizationRole extends OpenEnum {
  /** {@code "admin"}. */
  public static final OrganizationRole ADMIN = new OrganizationRole("admin", Known.ADMIN);

  /** {@code "edit"}. */
  public static final OrganizationRole EDIT = new OrganizationRole("edit", Known.EDIT);

  /** {@code "collaborate"}. */
  public static final OrganizationRole COLLABORATE =
      new OrganizationRole("collaborate", Known.COLLABORATE);

  /** {@code "view"}. */
  public static final OrganizationRole VIEW = new OrganizationRole("view", Known.VIEW);

  /** {@code "none"}. */
  public static final OrganizationRole NONE = new OrganizationRole("none", Known.NONE);

  /** Reads and writes this class. */
  public static final JsonCodec<OrganizationRole> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "admin"}. */
    ADMIN,
    /** {@code "edit"}. */
    EDIT,
    /** {@code "collaborate"}. */
    COLLABORATE,
    /** {@code "view"}. */
    VIEW,
    /** {@code "none"}. */
    NONE,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private OrganizationRole(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static OrganizationRole of(String value) {
    return switch (value) {
      case "admin" -> ADMIN;
      case "edit" -> EDIT;
      case "collaborate" -> COLLABORATE;
      case "view" -> VIEW;
      case "none" -> NONE;
      default -> new OrganizationRole(value, Known.UNKNOWN);
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
  private static OrganizationRole ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a OrganizationRole; take the JSON as a text, and use"
            + " OrganizationRole.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<OrganizationRole> {
    /** Called by Jackson. */
    public Codec() {
      super("OrganizationRole");
    }

    @Override
    protected OrganizationRole of(String value) {
      return OrganizationRole.of(value);
    }
  }
}
