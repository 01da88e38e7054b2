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

/** Body of every error response. */
@JsonDeserialize(using = ApiError.Codec.class)
public final class ApiError extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApiError> CODEC = new Codec();

  private ApiError(Builder builder) {
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

  /** Kind of error, for programs to compare, such as {@code NotFound}. */
  public String type() {
    return required(0);
  }

  /** Explanation of the error in English, for people to read. */
  public String message() {
    return required(1);
  }

  /** Builds a {@link ApiError}. */
  public static final class Builder extends JsonModel.Builder<ApiError, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApiError from) {
      super(from);
    }

    /** Sets {@link ApiError#type()}. */
    public Builder type(String type) {
      return set(0, type);
    }

    /** Sets {@link ApiError#message()}. */
    public Builder message(String message) {
      return set(1, message);
    }

    @Override
    protected ApiError create() {
      return new ApiError(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApiError ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApiError; take the JSON as a text, and use"
            + " ApiError.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApiError> {
    /** Called by Jackson. */
    public Codec() {
      super("ApiError", List.of("type", "message"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
