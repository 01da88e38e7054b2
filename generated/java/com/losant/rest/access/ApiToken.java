// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.ActorType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An access token for programs, which lasts until it is deleted or expires. It belongs to an
 * application or a user.
 */
@JsonDeserialize(using = ApiToken.Codec.class)
public final class ApiToken extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApiToken> CODEC = new Codec();

  private static final JsonCodec<List<RoleInOrganization>> ORG_ROLES =
      JsonCodec.listOf(RoleInOrganization.CODEC);
  private static final JsonCodec<List<String>> SCOPE = JsonCodec.listOf(JsonCodec.STRING);

  private ApiToken(Builder builder) {
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
   * Identifier by which other requests name the token. It is no secret. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public String id() {
    return required(0);
  }

  /** The same identifier again. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String apiTokenId() {
    return required(1);
  }

  /** Application or user that the token belongs to. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String ownerId() {
    return required(2);
  }

  /** Whether a token belongs to an application or to a user. */
  public ApiTokenOwnerType ownerType() {
    return required(3);
  }

  /** Who created the token. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public @Nullable String creatorId() {
    return optional(4);
  }

  /** Kind of actor that created the token. */
  public @Nullable ActorType creatorType() {
    return optional(5);
  }

  /** Name of the actor that created the token, up to 1024 characters. */
  public @Nullable String creatorName() {
    return optional(6);
  }

  /** Name of the token for people, 1 to 255 characters. */
  public String name() {
    return required(7);
  }

  /** What the token is for, up to 32767 characters. */
  public @Nullable String description() {
    return optional(8);
  }

  /** When the token was created. */
  public Instant creationDate() {
    return required(9);
  }

  /** When the token was last changed. */
  public Instant lastUpdated() {
    return required(10);
  }

  /** From when on the token is refused. Absent if it does not expire. */
  public @Nullable Instant expirationDate() {
    return optional(11);
  }

  /**
   * The most that a token of a user may do in organizations that {@code orgRoles} does not name. No
   * effect on a token of an application.
   */
  public @Nullable OrganizationRole defaultRole() {
    return optional(12);
  }

  /**
   * The most that a token of a user may do in single organizations, at most 25. No effect on a
   * token of an application.
   */
  public List<RoleInOrganization> orgRoles() {
    return list(13);
  }

  /** Whether {@link #orgRoles()} is there at all, be it as a JSON null. */
  public boolean hasOrgRoles() {
    return has(13);
  }

  /** What the token allows, such as {@code all.Application.read} or {@code device.sendState}. */
  public List<String> scope() {
    return required(14);
  }

  /**
   * Whether a key or token is accepted. {@code inactive} turns it off for a time, without deleting
   * it.
   */
  public AccessStatus status() {
    return required(15);
  }

  /**
   * The token itself, to be sent with requests. Only the response to its creation has it, so keep
   * it. At least 1 character.
   */
  public @Nullable String token() {
    return optional(16);
  }

  /** Builds a {@link ApiToken}. */
  public static final class Builder extends JsonModel.Builder<ApiToken, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApiToken from) {
      super(from);
    }

    /** Sets {@link ApiToken#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link ApiToken#apiTokenId()}. */
    public Builder apiTokenId(String apiTokenId) {
      return set(1, apiTokenId);
    }

    /** Sets {@link ApiToken#ownerId()}. */
    public Builder ownerId(String ownerId) {
      return set(2, ownerId);
    }

    /** Sets {@link ApiToken#ownerType()}. */
    public Builder ownerType(ApiTokenOwnerType ownerType) {
      return set(3, ownerType);
    }

    /** Sets {@link ApiToken#creatorId()}. */
    public Builder creatorId(String creatorId) {
      return set(4, creatorId);
    }

    /** Sets {@link ApiToken#creatorType()}. */
    public Builder creatorType(ActorType creatorType) {
      return set(5, creatorType);
    }

    /** Sets {@link ApiToken#creatorName()}. */
    public Builder creatorName(String creatorName) {
      return set(6, creatorName);
    }

    /** Sets {@link ApiToken#name()}. */
    public Builder name(String name) {
      return set(7, name);
    }

    /** Sets {@link ApiToken#description()}. */
    public Builder description(String description) {
      return set(8, description);
    }

    /** Sets {@link ApiToken#creationDate()}. */
    public Builder creationDate(Instant creationDate) {
      return set(9, creationDate);
    }

    /** Sets {@link ApiToken#lastUpdated()}. */
    public Builder lastUpdated(Instant lastUpdated) {
      return set(10, lastUpdated);
    }

    /** Sets {@link ApiToken#expirationDate()}. */
    public Builder expirationDate(Instant expirationDate) {
      return set(11, expirationDate);
    }

    /** Sets {@link ApiToken#defaultRole()}. */
    public Builder defaultRole(OrganizationRole defaultRole) {
      return set(12, defaultRole);
    }

    /** Sets {@link ApiToken#orgRoles()}. */
    public Builder orgRoles(List<RoleInOrganization> orgRoles) {
      return setList(13, orgRoles);
    }

    /** Sets {@link ApiToken#scope()}. */
    public Builder scope(List<String> scope) {
      return setList(14, scope);
    }

    /** Sets {@link ApiToken#status()}. */
    public Builder status(AccessStatus status) {
      return set(15, status);
    }

    /** Sets {@link ApiToken#token()}. */
    public Builder token(String token) {
      return set(16, token);
    }

    @Override
    protected ApiToken create() {
      return new ApiToken(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApiToken ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApiToken; take the JSON as a text, and use"
            + " ApiToken.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApiToken> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "ApiToken",
          List.of(
              "id",
              "apiTokenId",
              "ownerId",
              "ownerType",
              "creatorId",
              "creatorType",
              "creatorName",
              "name",
              "description",
              "creationDate",
              "lastUpdated",
              "expirationDate",
              "defaultRole",
              "orgRoles",
              "scope",
              "status",
              "token"));
      hide(16);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, ApiTokenOwnerType.CODEC, out);
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, ActorType.CODEC, out);
      write(values, 6, JsonCodec.STRING, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, JsonCodec.STRING, out);
      write(values, 9, JsonCodec.INSTANT, out);
      write(values, 10, JsonCodec.INSTANT, out);
      write(values, 11, JsonCodec.INSTANT, out);
      write(values, 12, OrganizationRole.CODEC, out);
      write(values, 13, ORG_ROLES, out);
      write(values, 14, SCOPE, out);
      write(values, 15, AccessStatus.CODEC, out);
      write(values, 16, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 4, 6, 7, 8, 16 -> JsonCodec.STRING;
        case 3 -> ApiTokenOwnerType.CODEC;
        case 5 -> ActorType.CODEC;
        case 9, 10, 11 -> JsonCodec.INSTANT;
        case 12 -> OrganizationRole.CODEC;
        case 13 -> ORG_ROLES;
        case 14 -> SCOPE;
        case 15 -> AccessStatus.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
