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

/** What went wrong. */
@JsonDeserialize(using = ErrorDetail.Codec.class)
public final class ErrorDetail extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ErrorDetail> CODEC = new Codec();

  private ErrorDetail(Builder builder) {
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

  /** Kind of error, such as {@code Validation}. */
  public String name() {
    return required(0);
  }

  /** Explanation of the error in English, for people to read. */
  public String message() {
    return required(1);
  }

  /** Builds a {@link ErrorDetail}. */
  public static final class Builder extends JsonModel.Builder<ErrorDetail, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ErrorDetail from) {
      super(from);
    }

    /** Sets {@link ErrorDetail#name()}. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link ErrorDetail#message()}. */
    public Builder message(String message) {
      return set(1, message);
    }

    @Override
    protected ErrorDetail create() {
      return new ErrorDetail(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ErrorDetail ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ErrorDetail; take the JSON as a text, and use"
            + " ErrorDetail.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ErrorDetail> {
    /** Called by Jackson. */
    public Codec() {
      super("ErrorDetail", List.of("name", "message"));
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
