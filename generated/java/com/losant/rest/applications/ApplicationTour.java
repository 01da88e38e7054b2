// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A guided tour for first-time users, and how it ended. */
@JsonDeserialize(using = ApplicationTour.Codec.class)
public final class ApplicationTour extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationTour> CODEC = new Codec();

  private ApplicationTour(Builder builder) {
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
   * Name of the tour, 1 to 255 letters, digits, underscores and hyphens. Matches {@code
   * ^[0-9a-zA-Z_-]{1,255}$}.
   */
  public String name() {
    return required(0);
  }

  /** Version of the tour that was taken. */
  public BigDecimal version() {
    return required(1);
  }

  /** How a tour ended, seen to its end or skipped. */
  public ApplicationTourStatus status() {
    return required(2);
  }

  /** Builds a {@link ApplicationTour}. */
  public static final class Builder extends JsonModel.Builder<ApplicationTour, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationTour from) {
      super(from);
    }

    /** Sets {@link ApplicationTour#name()}. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link ApplicationTour#version()}. */
    public Builder version(BigDecimal version) {
      return set(1, version);
    }

    /** Sets {@link ApplicationTour#version()}. */
    public Builder version(long version) {
      return set(1, BigDecimal.valueOf(version));
    }

    /** Sets {@link ApplicationTour#version()}. */
    public Builder version(double version) {
      return setDecimal(1, version);
    }

    /** Sets {@link ApplicationTour#status()}. */
    public Builder status(ApplicationTourStatus status) {
      return set(2, status);
    }

    @Override
    protected ApplicationTour create() {
      return new ApplicationTour(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationTour ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationTour; take the JSON as a text, and use"
            + " ApplicationTour.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationTour> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationTour", List.of("name", "version", "status"));
      require(0, 1, 2);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.DECIMAL, out);
      write(values, 2, ApplicationTourStatus.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> JsonCodec.DECIMAL;
        case 2 -> ApplicationTourStatus.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
