// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Result of a request that restores several deleted resources. */
@JsonDeserialize(using = BulkRestoration.Codec.class)
public final class BulkRestoration extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<BulkRestoration> CODEC = new Codec();

  private BulkRestoration(Builder builder) {
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

  /** How many resources were restored. */
  public Long restored() {
    return required(0);
  }

  /** How many resources match but could not be restored. */
  public @Nullable Long failed() {
    return optional(1);
  }

  /** Builds a {@link BulkRestoration}. */
  public static final class Builder extends JsonModel.Builder<BulkRestoration, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(BulkRestoration from) {
      super(from);
    }

    /** Sets {@link BulkRestoration#restored()}. */
    public Builder restored(long restored) {
      return set(0, restored);
    }

    /** Sets {@link BulkRestoration#failed()}. */
    public Builder failed(long failed) {
      return set(1, failed);
    }

    @Override
    protected BulkRestoration create() {
      return new BulkRestoration(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static BulkRestoration ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a BulkRestoration; take the JSON as a text, and use"
            + " BulkRestoration.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<BulkRestoration> {
    /** Called by Jackson. */
    public Codec() {
      super("BulkRestoration", List.of("restored", "failed"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.LONG, out);
      write(values, 1, JsonCodec.LONG, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.LONG;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
