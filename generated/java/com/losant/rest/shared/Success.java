// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Confirms that the request was carried out. Returned by actions that have no other result. */
@JsonDeserialize(using = Success.Codec.class)
public final class Success extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<Success> CODEC = new Codec();

  private Success(Builder builder) {
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

  /** Always {@code true}. A request that fails returns an error instead. */
  public Boolean success() {
    return required(0);
  }

  /** Builds a {@link Success}. */
  public static final class Builder extends JsonModel.Builder<Success, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(Success from) {
      super(from);
    }

    /** Sets {@link Success#success()}. */
    public Builder success(boolean success) {
      return set(0, success);
    }

    @Override
    protected Success create() {
      return new Success(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Success ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a Success; take the JSON as a text, and use"
            + " Success.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<Success> {
    /** Called by Jackson. */
    public Codec() {
      super("Success", List.of("success"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
