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

/**
 * Changes to an API token. What is left out stays as it is. What the token allows and when it
 * expires cannot be changed.
 */
@JsonDeserialize(using = ApiTokenPatch.Codec.class)
public final class ApiTokenPatch extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApiTokenPatch> CODEC = new Codec();

  private static final JsonCodec<List<RoleInOrganization>> ORG_ROLES =
      JsonCodec.listOf(RoleInOrganization.CODEC);

  private ApiTokenPatch(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code apiToken} has, to be sent. Left out is what has no place here: {@code id}, {@code
   * apiTokenId}, {@code ownerId}, {@code ownerType}, {@code creatorId}, {@code creatorType}, {@code
   * creatorName}, {@code creationDate}, {@code lastUpdated}, {@code expirationDate}, {@code scope},
   * {@code token}, what is not documented, a null where none is taken, and entries of lists that
   * lack what is required of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static ApiTokenPatch from(ApiToken apiToken) {
    return builder().from(apiToken).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Name of the token for people, 1 to 255 characters. */
  public @Nullable String name() {
    return optional(0);
  }

  /** What the token is for, up to 32767 characters. An empty text clears it. */
  public @Nullable String description() {
    return optional(1);
  }

  /**
   * The most that a token of a user may do in organizations that {@code orgRoles} does not name. No
   * effect on a token of an application.
   */
  public @Nullable OrganizationRole defaultRole() {
    return optional(2);
  }

  /**
   * The most that a token of a user may do in single organizations, at most 25. No effect on a
   * token of an application.
   */
  public List<RoleInOrganization> orgRoles() {
    return list(3);
  }

  /** Whether {@link #orgRoles()} is there at all, be it as a JSON null. */
  public boolean hasOrgRoles() {
    return has(3);
  }

  /**
   * Whether a key or token is accepted. {@code inactive} turns it off for a time, without deleting
   * it.
   */
  public @Nullable AccessStatus status() {
    return optional(4);
  }

  /** Builds a {@link ApiTokenPatch}. */
  public static final class Builder extends JsonModel.Builder<ApiTokenPatch, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApiTokenPatch from) {
      super(from);
    }

    /** Sets what {@code apiToken} has and {@link ApiTokenPatch#from} takes. */
    public Builder from(ApiToken apiToken) {
      return take(apiToken);
    }

    /** Sets {@link ApiTokenPatch#name()}. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link ApiTokenPatch#description()}. */
    public Builder description(String description) {
      return set(1, description);
    }

    /** Sets {@link ApiTokenPatch#defaultRole()}. */
    public Builder defaultRole(OrganizationRole defaultRole) {
      return set(2, defaultRole);
    }

    /** Sets {@link ApiTokenPatch#orgRoles()}. */
    public Builder orgRoles(List<RoleInOrganization> orgRoles) {
      return setList(3, orgRoles);
    }

    /** Sets {@link ApiTokenPatch#status()}. */
    public Builder status(AccessStatus status) {
      return set(4, status);
    }

    @Override
    protected ApiTokenPatch create() {
      return new ApiTokenPatch(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApiTokenPatch ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApiTokenPatch; take the JSON as a text, and use"
            + " ApiTokenPatch.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApiTokenPatch> {
    /** Called by Jackson. */
    public Codec() {
      super("ApiTokenPatch", List.of("name", "description", "defaultRole", "orgRoles", "status"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, OrganizationRole.CODEC, out);
      write(values, 3, ORG_ROLES, out);
      write(values, 4, AccessStatus.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        case 2 -> OrganizationRole.CODEC;
        case 3 -> ORG_ROLES;
        case 4 -> AccessStatus.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
