// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.PayloadCountsBreakdown;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Devices, payloads and runs of notebooks of an application in a period. What the request left out
 * is absent.
 */
@JsonDeserialize(using = ApplicationUsage.Codec.class)
public final class ApplicationUsage extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationUsage> CODEC = new Codec();

  private ApplicationUsage(Builder builder) {
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

  /** How the number of devices changed in each day of a period. */
  public @Nullable DeviceCounts deviceCounts() {
    return optional(0);
  }

  /** How long notebooks ran in each day of a period, and how that ended. */
  public @Nullable NotebookMinuteCounts notebookMinuteCounts() {
    return optional(1);
  }

  /** How many payloads there were in each part of a period. */
  public @Nullable PayloadCountsBreakdown payloadCounts() {
    return optional(2);
  }

  /** Builds a {@link ApplicationUsage}. */
  public static final class Builder extends JsonModel.Builder<ApplicationUsage, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationUsage from) {
      super(from);
    }

    /** Sets {@link ApplicationUsage#deviceCounts()}. */
    public Builder deviceCounts(DeviceCounts deviceCounts) {
      return set(0, deviceCounts);
    }

    /** Sets {@link ApplicationUsage#notebookMinuteCounts()}. */
    public Builder notebookMinuteCounts(NotebookMinuteCounts notebookMinuteCounts) {
      return set(1, notebookMinuteCounts);
    }

    /** Sets {@link ApplicationUsage#payloadCounts()}. */
    public Builder payloadCounts(PayloadCountsBreakdown payloadCounts) {
      return set(2, payloadCounts);
    }

    @Override
    protected ApplicationUsage create() {
      return new ApplicationUsage(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationUsage ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationUsage; take the JSON as a text, and use"
            + " ApplicationUsage.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ApplicationUsage> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationUsage", List.of("deviceCounts", "notebookMinuteCounts", "payloadCounts"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, DeviceCounts.CODEC, out);
      write(values, 1, NotebookMinuteCounts.CODEC, out);
      write(values, 2, PayloadCountsBreakdown.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> DeviceCounts.CODEC;
        case 1 -> NotebookMinuteCounts.CODEC;
        case 2 -> PayloadCountsBreakdown.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
