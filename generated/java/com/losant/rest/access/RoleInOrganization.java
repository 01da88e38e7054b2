// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The most that a token may do in one organization, or in the sandbox of its user. */
@JsonDeserialize(using = RoleInOrganization.Codec.class)
public final class RoleInOrganization extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<RoleInOrganization> CODEC = new Codec();

  private static final JsonCodec<List<RoleForResource>> APPLICATION_ROLES =
      JsonCodec.listOf(RoleForResource.CODEC);
  private static final JsonCodec<List<RoleForResource>> DASHBOARD_ROLES =
      JsonCodec.listOf(RoleForResource.CODEC);

  private RoleInOrganization(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Organization that the role is in, or {@code sandbox} for the applications that belong to the
   * user. Matches {@code ^([A-Fa-f\d]{24}|sandbox)$}.
   */
  public String orgId() {
    return required(0);
  }

  /**
   * What a role in an organization allows: everything with members and payment ({@code admin}), to
   * create and delete applications ({@code edit}), to change what is in applications ({@code
   * collaborate}), to read ({@code view}), or nothing.
   */
  public OrganizationRole role() {
    return required(1);
  }

  /** Roles for single applications that differ from {@code role}, at most 100. */
  public List<RoleForResource> applicationRoles() {
    return list(2);
  }

  /** Whether {@link #applicationRoles()} is there at all, be it as a JSON null. */
  public boolean hasApplicationRoles() {
    return has(2);
  }

  /** Roles for single dashboards that differ from {@code role}, at most 100. */
  public List<RoleForResource> dashboardRoles() {
    return list(3);
  }

  /** Whether {@link #dashboardRoles()} is there at all, be it as a JSON null. */
  public boolean hasDashboardRoles() {
    return has(3);
  }

  /** Builds a {@link RoleInOrganization}. */
  public static final class Builder extends JsonModel.Builder<RoleInOrganization, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(RoleInOrganization from) {
      super(from);
    }

    /** Sets {@link RoleInOrganization#orgId()}. */
    public Builder orgId(String orgId) {
      return set(0, orgId);
    }

    /** Sets {@link RoleInOrganization#role()}. */
    public Builder role(OrganizationRole role) {
      return set(1, role);
    }

    /** Sets {@link RoleInOrganization#applicationRoles()}. */
    public Builder applicationRoles(List<RoleForResource> applicationRoles) {
      return setList(2, applicationRoles);
    }

    /** Sets {@link RoleInOrganization#dashboardRoles()}. */
    public Builder dashboardRoles(List<RoleForResource> dashboardRoles) {
      return setList(3, dashboardRoles);
    }

    @Override
    protected RoleInOrganization create() {
      return new RoleInOrganization(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static RoleInOrganization ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a RoleInOrganization; take the JSON as a text, and use"
            + " RoleInOrganization.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<RoleInOrganization> {
    /** Called by Jackson. */
    public Codec() {
      super("RoleInOrganization", List.of("orgId", "role", "applicationRoles", "dashboardRoles"));
      require(0, 1);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, OrganizationRole.CODEC, out);
      write(values, 2, APPLICATION_ROLES, out);
      write(values, 3, DASHBOARD_ROLES, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> OrganizationRole.CODEC;
        case 2 -> APPLICATION_ROLES;
        case 3 -> DASHBOARD_ROLES;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
