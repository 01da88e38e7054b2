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

/** Result of a request that creates several devices. */
@JsonDeserialize(using = BulkCreation.Codec.class)
public final class BulkCreation extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<BulkCreation> CODEC = new Codec();

  private BulkCreation(Builder builder) {
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

  /** How many devices were created. */
  public Long created() {
    return required(0);
  }

  /** How many devices could not be created. */
  public Long failed() {
    return required(1);
  }

  /**
   * The table of the request in CSV, completed with what each device got. The column {@code
   * losantDeviceId} has the identifiers, {@code creationErrors} what went wrong, and {@code
   * losantDeviceKey} and {@code losantDeviceSecret} the access keys, if any were made.
   */
  public String csvResult() {
    return required(2);
  }

  /** Builds a {@link BulkCreation}. */
  public static final class Builder extends JsonModel.Builder<BulkCreation, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(BulkCreation from) {
      super(from);
    }

    /** Sets {@link BulkCreation#created()}. */
    public Builder created(long created) {
      return set(0, created);
    }

    /** Sets {@link BulkCreation#failed()}. */
    public Builder failed(long failed) {
      return set(1, failed);
    }

    /** Sets {@link BulkCreation#csvResult()}. */
    public Builder csvResult(String csvResult) {
      return set(2, csvResult);
    }

    @Override
    protected BulkCreation create() {
      return new BulkCreation(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static BulkCreation ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a BulkCreation; take the JSON as a text, and use"
            + " BulkCreation.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<BulkCreation> {
    /** Called by Jackson. */
    public Codec() {
      super("BulkCreation", List.of("created", "failed", "csvResult"));
      hide(2);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.LONG, out);
      write(values, 1, JsonCodec.LONG, out);
      write(values, 2, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.LONG;
        case 2 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
