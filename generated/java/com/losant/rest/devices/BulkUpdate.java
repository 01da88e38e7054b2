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

/** Result of a request that changes several devices. */
@JsonDeserialize(using = BulkUpdate.Codec.class)
public final class BulkUpdate extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<BulkUpdate> CODEC = new Codec();

  private BulkUpdate(Builder builder) {
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

  /** How many devices were changed. */
  public Long updated() {
    return required(0);
  }

  /** How many devices could not be changed. */
  public @Nullable Long failed() {
    return optional(1);
  }

  /** How many devices needed no change. */
  public @Nullable Long skipped() {
    return optional(2);
  }

  /** URL of a file that tells what happened to each device. */
  public @Nullable String logLink() {
    return optional(3);
  }

  /** Builds a {@link BulkUpdate}. */
  public static final class Builder extends JsonModel.Builder<BulkUpdate, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(BulkUpdate from) {
      super(from);
    }

    /** Sets {@link BulkUpdate#updated()}. */
    public Builder updated(long updated) {
      return set(0, updated);
    }

    /** Sets {@link BulkUpdate#failed()}. */
    public Builder failed(long failed) {
      return set(1, failed);
    }

    /** Sets {@link BulkUpdate#skipped()}. */
    public Builder skipped(long skipped) {
      return set(2, skipped);
    }

    /** Sets {@link BulkUpdate#logLink()}. */
    public Builder logLink(String logLink) {
      return set(3, logLink);
    }

    @Override
    protected BulkUpdate create() {
      return new BulkUpdate(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static BulkUpdate ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a BulkUpdate; take the JSON as a text, and use"
            + " BulkUpdate.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<BulkUpdate> {
    /** Called by Jackson. */
    public Codec() {
      super("BulkUpdate", List.of("updated", "failed", "skipped", "logLink"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.LONG, out);
      write(values, 1, JsonCodec.LONG, out);
      write(values, 2, JsonCodec.LONG, out);
      write(values, 3, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2 -> JsonCodec.LONG;
        case 3 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
