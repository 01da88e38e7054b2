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

/** The most that a token may do with one application or dashboard. */
@JsonDeserialize(using = RoleForResource.Codec.class)
public final class RoleForResource extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<RoleForResource> CODEC = new Codec();

  private RoleForResource(Builder builder) {
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

  /** Application or dashboard that the role is for. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String resourceId() {
    return required(0);
  }

  /**
   * What a role for a single application or dashboard allows, to change it, to read it, or nothing.
   */
  public ResourceRole role() {
    return required(1);
  }

  /** Builds a {@link RoleForResource}. */
  public static final class Builder extends JsonModel.Builder<RoleForResource, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(RoleForResource from) {
      super(from);
    }

    /** Sets {@link RoleForResource#resourceId()}. */
    public Builder resourceId(String resourceId) {
      return set(0, resourceId);
    }

    /** Sets {@link RoleForResource#role()}. */
    public Builder role(ResourceRole role) {
      return set(1, role);
    }

    @Override
    protected RoleForResource create() {
      return new RoleForResource(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static RoleForResource ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a RoleForResource; take the JSON as a text, and use"
            + " RoleForResource.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<RoleForResource> {
    /** Called by Jackson. */
    public Codec() {
      super("RoleForResource", List.of("resourceId", "role"));
      require(0, 1);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, ResourceRole.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> ResourceRole.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
