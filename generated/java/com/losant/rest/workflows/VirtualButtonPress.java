// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The virtual button to press, and the data for the run that it starts. */
@JsonDeserialize(using = VirtualButtonPress.Codec.class)
public final class VirtualButtonPress extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<VirtualButtonPress> CODEC = new Codec();

  private VirtualButtonPress(Builder builder) {
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

  /** Key of the virtual button trigger. */
  public String key() {
    return required(0);
  }

  /** Data for the run, of any JSON type. */
  public @Nullable JsonNode payload() {
    return any(1);
  }

  /** Returns {@link #payload()} as an object of a class that Jackson can read. */
  public <T> @Nullable T payload(Class<T> type) {
    return any(1, type);
  }

  /** Further data about the press, of any JSON type. Its use is not documented. */
  public @Nullable JsonNode meta() {
    return any(2);
  }

  /** Returns {@link #meta()} as an object of a class that Jackson can read. */
  public <T> @Nullable T meta(Class<T> type) {
    return any(2, type);
  }

  /** Name of the version whose button is pressed, 1 to 255 characters. */
  public @Nullable String flowVersion() {
    return optional(3);
  }

  /**
   * Device on which the button is pressed, for edge and embedded workflows. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String deviceId() {
    return optional(4);
  }

  /**
   * Deployment whose button is pressed, for edge and embedded workflows. Matches {@code
   * ^[A-Fa-f\d]{24}$}.
   */
  public @Nullable String deploymentId() {
    return optional(5);
  }

  /** Builds a {@link VirtualButtonPress}. */
  public static final class Builder extends JsonModel.Builder<VirtualButtonPress, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(VirtualButtonPress from) {
      super(from);
    }

    /** Sets {@link VirtualButtonPress#key()}. */
    public Builder key(String key) {
      return set(0, key);
    }

    /**
     * Sets {@link VirtualButtonPress#payload()} to anything that Jackson can write; null is sent as
     * a JSON null.
     */
    public Builder payload(@Nullable Object payload) {
      return setAny(1, payload);
    }

    /**
     * Sets {@link VirtualButtonPress#meta()} to anything that Jackson can write; null is sent as a
     * JSON null.
     */
    public Builder meta(@Nullable Object meta) {
      return setAny(2, meta);
    }

    /** Sets {@link VirtualButtonPress#flowVersion()}. */
    public Builder flowVersion(String flowVersion) {
      return set(3, flowVersion);
    }

    /** Sets {@link VirtualButtonPress#deviceId()}. */
    public Builder deviceId(String deviceId) {
      return set(4, deviceId);
    }

    /** Sets {@link VirtualButtonPress#deploymentId()}. */
    public Builder deploymentId(String deploymentId) {
      return set(5, deploymentId);
    }

    @Override
    protected VirtualButtonPress create() {
      return new VirtualButtonPress(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static VirtualButtonPress ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a VirtualButtonPress; take the JSON as a text, and use"
            + " VirtualButtonPress.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<VirtualButtonPress> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "VirtualButtonPress",
          List.of("key", "payload", "meta", "flowVersion", "deviceId", "deploymentId"));
      require(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.ANY, out);
      write(values, 2, JsonCodec.ANY, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 3, 4, 5 -> JsonCodec.STRING;
        case 1, 2 -> JsonCodec.ANY;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
