// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The serial port, its line settings, and how the incoming data is split. */
@JsonDeserialize(using = SerialTriggerConfig.Codec.class)
public final class SerialTriggerConfig extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<SerialTriggerConfig> CODEC = new Codec();

  private SerialTriggerConfig(Builder builder) {
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

  /** Path of the serial port, such as {@code /dev/ttyUSB0}. At most 1024 characters. */
  public @Nullable String path() {
    return optional(0);
  }

  /** Speed of the line in baud. Defaults to 9600. */
  public @Nullable Long baudRate() {
    return optional(1);
  }

  /** Data bits per character, 5 to 8. */
  public @Nullable Long dataBits() {
    return optional(2);
  }

  /** Stop bits after each character, 1 or 2. */
  public @Nullable Long stopBits() {
    return optional(3);
  }

  /**
   * Parity check: {@code none}, {@code even}, {@code odd}, {@code mark} or {@code space}. At most 8
   * characters.
   */
  public @Nullable String parity() {
    return optional(4);
  }

  /** Whether hardware flow control with RTS and CTS is used. */
  public @Nullable Boolean rtscts() {
    return optional(5);
  }

  /**
   * Encoding of the data passed to the workflow, such as {@code utf8}, {@code hex} or {@code
   * base64}. At most 48 characters.
   */
  public @Nullable String encoding() {
    return optional(6);
  }

  /**
   * Text that is written once when the port is opened. An empty string writes nothing. At most 1024
   * characters.
   */
  public @Nullable String writeOnOpen() {
    return optional(7);
  }

  /**
   * Encoding of the text that is written when the port is opened, such as {@code utf8} or {@code
   * hex}. At most 48 characters.
   */
  public @Nullable String writeOnOpenEncoding() {
    return optional(8);
  }

  /** Length of a chunk in bytes, as a decimal string. At most 48 characters. */
  public @Nullable String byteLength() {
    return optional(9);
  }

  /** Text that ends a chunk and is not part of it. At most 48 characters. */
  public @Nullable String delimiter() {
    return optional(10);
  }

  /** Encoding of the delimiter, such as {@code utf8} or {@code hex}. At most 48 characters. */
  public @Nullable String delimiterEncoding() {
    return optional(11);
  }

  /** Builds a {@link SerialTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<SerialTriggerConfig, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(SerialTriggerConfig from) {
      super(from);
    }

    /** Sets {@link SerialTriggerConfig#path()}. */
    public Builder path(String path) {
      return set(0, path);
    }

    /** Sets {@link SerialTriggerConfig#baudRate()}. */
    public Builder baudRate(long baudRate) {
      return set(1, baudRate);
    }

    /** Sets {@link SerialTriggerConfig#dataBits()}. */
    public Builder dataBits(long dataBits) {
      return set(2, dataBits);
    }

    /** Sets {@link SerialTriggerConfig#stopBits()}. */
    public Builder stopBits(long stopBits) {
      return set(3, stopBits);
    }

    /** Sets {@link SerialTriggerConfig#parity()}. */
    public Builder parity(String parity) {
      return set(4, parity);
    }

    /** Sets {@link SerialTriggerConfig#rtscts()}. */
    public Builder rtscts(boolean rtscts) {
      return set(5, rtscts);
    }

    /** Sets {@link SerialTriggerConfig#encoding()}. */
    public Builder encoding(String encoding) {
      return set(6, encoding);
    }

    /** Sets {@link SerialTriggerConfig#writeOnOpen()}. */
    public Builder writeOnOpen(String writeOnOpen) {
      return set(7, writeOnOpen);
    }

    /** Sets {@link SerialTriggerConfig#writeOnOpenEncoding()}. */
    public Builder writeOnOpenEncoding(String writeOnOpenEncoding) {
      return set(8, writeOnOpenEncoding);
    }

    /** Sets {@link SerialTriggerConfig#byteLength()}. */
    public Builder byteLength(String byteLength) {
      return set(9, byteLength);
    }

    /** Sets {@link SerialTriggerConfig#delimiter()}. */
    public Builder delimiter(String delimiter) {
      return set(10, delimiter);
    }

    /** Sets {@link SerialTriggerConfig#delimiterEncoding()}. */
    public Builder delimiterEncoding(String delimiterEncoding) {
      return set(11, delimiterEncoding);
    }

    @Override
    protected SerialTriggerConfig create() {
      return new SerialTriggerConfig(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SerialTriggerConfig ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SerialTriggerConfig; take the JSON as a text, and use"
            + " SerialTriggerConfig.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<SerialTriggerConfig> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "SerialTriggerConfig",
          List.of(
              "path",
              "baudRate",
              "dataBits",
              "stopBits",
              "parity",
              "rtscts",
              "encoding",
              "writeOnOpen",
              "writeOnOpenEncoding",
              "byteLength",
              "delimiter",
              "delimiterEncoding"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.LONG, out);
      write(values, 2, JsonCodec.LONG, out);
      write(values, 3, JsonCodec.LONG, out);
      write(values, 4, JsonCodec.STRING, out);
      write(values, 5, JsonCodec.BOOLEAN, out);
      write(values, 6, JsonCodec.STRING, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, JsonCodec.STRING, out);
      write(values, 9, JsonCodec.STRING, out);
      write(values, 10, JsonCodec.STRING, out);
      write(values, 11, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 4, 6, 7, 8, 9, 10, 11 -> JsonCodec.STRING;
        case 1, 2, 3 -> JsonCodec.LONG;
        case 5 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
