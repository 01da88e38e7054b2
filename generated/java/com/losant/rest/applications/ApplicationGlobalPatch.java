// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A change to one constant of an application. A constant that is not there is added. */
@JsonDeserialize(using = ApplicationGlobalPatch.Codec.class)
public final class ApplicationGlobalPatch extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationGlobalPatch> CODEC = new Codec();

  private ApplicationGlobalPatch(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * What {@code applicationGlobal} has, to be sent. Left out is what has no place here: what is not
   * documented, a null where none is taken, and entries of lists that lack what is required of
   * them.
   *
   * @throws IllegalStateException if it lacks what is required here; {@link Builder#from} can be
   *     completed
   */
  public static ApplicationGlobalPatch from(ApplicationGlobal applicationGlobal) {
    return builder().from(applicationGlobal).build();
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Name of the constant, 1 to 255 letters, digits, underscores and hyphens. Matches {@code
   * ^[0-9a-zA-Z_-]{1,255}$}.
   */
  public String key() {
    return required(0);
  }

  /**
   * New value of the constant as JSON text, up to 32767 characters. {@code null} removes the
   * constant. If omitted, the value stays.
   */
  public @Nullable String json() {
    return optional(1);
  }

  /** Whether {@link #json()} is there at all, be it as a JSON null. */
  public boolean hasJson() {
    return has(1);
  }

  /** Whether the constant is kept from edge workflows. If omitted, that stays. */
  public @Nullable Boolean cloudOnly() {
    return optional(2);
  }

  /** What the constant is for, up to 1024 characters. If omitted, the text stays. */
  public @Nullable String description() {
    return optional(3);
  }

  /** Builds a {@link ApplicationGlobalPatch}. */
  public static final class Builder extends JsonModel.Builder<ApplicationGlobalPatch, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationGlobalPatch from) {
      super(from);
    }

    /** Sets what {@code applicationGlobal} has and {@link ApplicationGlobalPatch#from} takes. */
    public Builder from(ApplicationGlobal applicationGlobal) {
      return take(applicationGlobal, 1);
    }

    /** Sets {@link ApplicationGlobalPatch#key()}. */
    public Builder key(String key) {
      return set(0, key);
    }

    /** Sets {@link ApplicationGlobalPatch#json()}; null is sent as a JSON null. */
    public Builder json(@Nullable String json) {
      return setNullable(1, json);
    }

    /** Sets {@link ApplicationGlobalPatch#cloudOnly()}. */
    public Builder cloudOnly(boolean cloudOnly) {
      return set(2, cloudOnly);
    }

    /** Sets {@link ApplicationGlobalPatch#description()}. */
    public Builder description(String description) {
      return set(3, description);
    }

    @Override
    protected ApplicationGlobalPatch create() {
      return new ApplicationGlobalPatch(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationGlobalPatch ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationGlobalPatch; take the JSON as a text, and use"
            + " ApplicationGlobalPatch.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationGlobalPatch> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationGlobalPatch", List.of("key", "json", "cloudOnly", "description"));
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
      write(values, 2, JsonCodec.BOOLEAN, out);
      write(values, 3, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 3 -> JsonCodec.STRING;
        case 2 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
