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

/**
 * A constant that all workflows of the application can read, such as a phone number or the address
 * of another system. A workflow with a global of the same key sees its own.
 */
@JsonDeserialize(using = ApplicationGlobal.Codec.class)
public final class ApplicationGlobal extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationGlobal> CODEC = new Codec();

  private ApplicationGlobal(Builder builder) {
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
   * Name of the constant, 1 to 255 letters, digits, underscores and hyphens. Matches {@code
   * ^[0-9a-zA-Z_-]{1,255}$}.
   */
  public String key() {
    return required(0);
  }

  /**
   * Value of the constant as JSON text, up to 32767 characters. A string therefore includes its
   * quotes.
   */
  public String json() {
    return required(1);
  }

  /**
   * Whether the constant is kept from edge workflows, as a secret should be. Defaults to {@code
   * false}.
   */
  public @Nullable Boolean cloudOnly() {
    return optional(2);
  }

  /** What the constant is for, up to 1024 characters. */
  public @Nullable String description() {
    return optional(3);
  }

  /** Builds a {@link ApplicationGlobal}. */
  public static final class Builder extends JsonModel.Builder<ApplicationGlobal, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationGlobal from) {
      super(from);
    }

    /** Sets {@link ApplicationGlobal#key()}. */
    public Builder key(String key) {
      return set(0, key);
    }

    /** Sets {@link ApplicationGlobal#json()}. */
    public Builder json(String json) {
      return set(1, json);
    }

    /** Sets {@link ApplicationGlobal#cloudOnly()}. */
    public Builder cloudOnly(boolean cloudOnly) {
      return set(2, cloudOnly);
    }

    /** Sets {@link ApplicationGlobal#description()}. */
    public Builder description(String description) {
      return set(3, description);
    }

    @Override
    protected ApplicationGlobal create() {
      return new ApplicationGlobal(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationGlobal ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationGlobal; take the JSON as a text, and use"
            + " ApplicationGlobal.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationGlobal> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationGlobal", List.of("key", "json", "cloudOnly", "description"));
      require(0, 1);
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
