// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An API token to create. */
@JsonDeserialize(using = ApiTokenPost.Codec.class)
public final class ApiTokenPost extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApiTokenPost> CODEC = new Codec();

  private static final JsonCodec<List<RoleInOrganization>> ORG_ROLES =
      JsonCodec.listOf(RoleInOrganization.CODEC);
  private static final JsonCodec<List<String>> SCOPE = JsonCodec.listOf(JsonCodec.STRING);

  private ApiTokenPost(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code apiToken} has, to be sent. Left out is what has no place here: {@code id}, {@code
   * apiTokenId}, {@code ownerId}, {@code ownerType}, {@code creatorId}, {@code creatorType}, {@code
   * creatorName}, {@code creationDate}, {@code lastUpdated}, {@code token}, what is not documented,
   * a null where none is taken, and entries of lists that lack what is required of them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static ApiTokenPost from(ApiToken apiToken) {
    return builder().from(apiToken).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Name of the token for people, 1 to 255 characters. */
  public String name() {
    return required(0);
  }

  /** What the token is for, up to 32767 characters. */
  public @Nullable String description() {
    return optional(1);
  }

  /** From when on the token is refused. If omitted, it does not expire. Cannot be changed later. */
  public @Nullable Instant expirationDate() {
    return optional(2);
  }

  /**
   * The most that a token of a user may do in organizations that {@code orgRoles} does not name. No
   * effect on a token of an application.
   */
  public @Nullable OrganizationRole defaultRole() {
    return optional(3);
  }

  /**
   * The most that a token of a user may do in single organizations, at most 25. No effect on a
   * token of an application.
   */
  public List<RoleInOrganization> orgRoles() {
    return list(4);
  }

  /** Whether {@link #orgRoles()} is there at all, be it as a JSON null. */
  public boolean hasOrgRoles() {
    return has(4);
  }

  /**
   * What the token allows, each scope at most once. Give it no more than its program needs. The
   * documents do not say what a token allows for which none is named. Cannot be changed later.
   */
  public List<String> scope() {
    return list(5);
  }

  /** Whether {@link #scope()} is there at all, be it as a JSON null. */
  public boolean hasScope() {
    return has(5);
  }

  /** Whether the token is accepted. If omitted, it is {@code active}. */
  public @Nullable AccessStatus status() {
    return optional(6);
  }

  /** Builds a {@link ApiTokenPost}. */
  public static final class Builder extends JsonModel.Builder<ApiTokenPost, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApiTokenPost from) {
      super(from);
    }

    /** Sets what {@code apiToken} has and {@link ApiTokenPost#from} takes. */
    public Builder from(ApiToken apiToken) {
      return take(apiToken);
    }

    /** Sets {@link ApiTokenPost#name()}. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link ApiTokenPost#description()}. */
    public Builder description(String description) {
      return set(1, description);
    }

    /** Sets {@link ApiTokenPost#expirationDate()}. */
    public Builder expirationDate(Instant expirationDate) {
      return set(2, expirationDate);
    }

    /** Sets {@link ApiTokenPost#defaultRole()}. */
    public Builder defaultRole(OrganizationRole defaultRole) {
      return set(3, defaultRole);
    }

    /** Sets {@link ApiTokenPost#orgRoles()}. */
    public Builder orgRoles(List<RoleInOrganization> orgRoles) {
      return setList(4, orgRoles);
    }

    /** Sets {@link ApiTokenPost#scope()}. */
    public Builder scope(List<String> scope) {
      return setList(5, scope);
    }

    /** Sets {@link ApiTokenPost#status()}. */
    public Builder status(AccessStatus status) {
      return set(6, status);
    }

    @Override
    protected ApiTokenPost create() {
      return new ApiTokenPost(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApiTokenPost ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApiTokenPost; take the JSON as a text, and use"
            + " ApiTokenPost.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApiTokenPost> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApiTokenPost",
          List.of(
              "name",
              "description",
              "expirationDate",
              "defaultRole",
              "orgRoles",
              "scope",
              "status"));
      require(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.INSTANT, out);
      write(values, 3, OrganizationRole.CODEC, out);
      write(values, 4, ORG_ROLES, out);
      write(values, 5, SCOPE, out);
      write(values, 6, AccessStatus.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        case 2 -> JsonCodec.INSTANT;
        case 3 -> OrganizationRole.CODEC;
        case 4 -> ORG_ROLES;
        case 5 -> SCOPE;
        case 6 -> AccessStatus.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
