// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The serial port, its line settings, and how the incoming data is cut. */
@JsonDeserialize(using = SerialTriggerConfig.Codec.class)
public final class SerialTriggerConfig extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<SerialTriggerConfig> TYPE = new Codec();

  private static final List<String> NAMES =
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
          "delimiterEncoding");

  private final @Nullable String path;
  private final @Nullable Long baudRate;
  private final @Nullable Long dataBits;
  private final @Nullable Long stopBits;
  private final @Nullable String parity;
  private final @Nullable Boolean rtscts;
  private final @Nullable String encoding;
  private final @Nullable String writeOnOpen;
  private final @Nullable String writeOnOpenEncoding;
  private final @Nullable String byteLength;
  private final @Nullable String delimiter;
  private final @Nullable String delimiterEncoding;

  private SerialTriggerConfig(Builder builder) {
    super(builder);
    this.path = builder.path;
    this.baudRate = builder.baudRate;
    this.dataBits = builder.dataBits;
    this.stopBits = builder.stopBits;
    this.parity = builder.parity;
    this.rtscts = builder.rtscts;
    this.encoding = builder.encoding;
    this.writeOnOpen = builder.writeOnOpen;
    this.writeOnOpenEncoding = builder.writeOnOpenEncoding;
    this.byteLength = builder.byteLength;
    this.delimiter = builder.delimiter;
    this.delimiterEncoding = builder.delimiterEncoding;
  }

  /**
   * Starts with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * Starts with everything that is set here, what is not documented included.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Path of the serial port, such as {@code /dev/ttyUSB0}. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String path() {
    return optional("path", path);
  }

  /**
   * Speed of the line in baud, 9600 when nothing else was chosen.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Long baudRate() {
    return optional("baudRate", baudRate);
  }

  /**
   * Data bits per character, 5 to 8.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Long dataBits() {
    return optional("dataBits", dataBits);
  }

  /**
   * Stop bits after each character, 1 or 2.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Long stopBits() {
    return optional("stopBits", stopBits);
  }

  /**
   * Parity check, {@code none}, {@code even}, {@code odd}, {@code mark} or {@code space}. At most 8
   * characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String parity() {
    return optional("parity", parity);
  }

  /**
   * Whether hardware flow control over RTS and CTS is used.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean rtscts() {
    return optional("rtscts", rtscts);
  }

  /**
   * Encoding of the data handed to the workflow, such as {@code utf8}, {@code hex} or {@code
   * base64}. At most 48 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String encoding() {
    return optional("encoding", encoding);
  }

  /**
   * Text written once when the port opens. An empty string writes nothing. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String writeOnOpen() {
    return optional("writeOnOpen", writeOnOpen);
  }

  /**
   * Encoding of the text written on opening, such as {@code utf8} or {@code hex}. At most 48
   * characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String writeOnOpenEncoding() {
    return optional("writeOnOpenEncoding", writeOnOpenEncoding);
  }

  /**
   * Length of a chunk in bytes, as a decimal string. At most 48 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String byteLength() {
    return optional("byteLength", byteLength);
  }

  /**
   * Text that ends a chunk and is not part of it. At most 48 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String delimiter() {
    return optional("delimiter", delimiter);
  }

  /**
   * Encoding of the delimiter, such as {@code utf8} or {@code hex}. At most 48 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String delimiterEncoding() {
    return optional("delimiterEncoding", delimiterEncoding);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(
        path,
        baudRate,
        dataBits,
        stopBits,
        parity,
        rtscts,
        encoding,
        writeOnOpen,
        writeOnOpenEncoding,
        byteLength,
        delimiter,
        delimiterEncoding);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("path", this.path, JsonType.STRING, out);
    write("baudRate", this.baudRate, JsonType.LONG, out);
    write("dataBits", this.dataBits, JsonType.LONG, out);
    write("stopBits", this.stopBits, JsonType.LONG, out);
    write("parity", this.parity, JsonType.STRING, out);
    write("rtscts", this.rtscts, JsonType.BOOLEAN, out);
    write("encoding", this.encoding, JsonType.STRING, out);
    write("writeOnOpen", this.writeOnOpen, JsonType.STRING, out);
    write("writeOnOpenEncoding", this.writeOnOpenEncoding, JsonType.STRING, out);
    write("byteLength", this.byteLength, JsonType.STRING, out);
    write("delimiter", this.delimiter, JsonType.STRING, out);
    write("delimiterEncoding", this.delimiterEncoding, JsonType.STRING, out);
  }

  /** Builds a {@link SerialTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<SerialTriggerConfig> {
    private @Nullable String path;
    private @Nullable Long baudRate;
    private @Nullable Long dataBits;
    private @Nullable Long stopBits;
    private @Nullable String parity;
    private @Nullable Boolean rtscts;
    private @Nullable String encoding;
    private @Nullable String writeOnOpen;
    private @Nullable String writeOnOpenEncoding;
    private @Nullable String byteLength;
    private @Nullable String delimiter;
    private @Nullable String delimiterEncoding;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(SerialTriggerConfig from) {
      super(from);
      this.path = from.path;
      this.baudRate = from.baudRate;
      this.dataBits = from.dataBits;
      this.stopBits = from.stopBits;
      this.parity = from.parity;
      this.rtscts = from.rtscts;
      this.encoding = from.encoding;
      this.writeOnOpen = from.writeOnOpen;
      this.writeOnOpenEncoding = from.writeOnOpenEncoding;
      this.byteLength = from.byteLength;
      this.delimiter = from.delimiter;
      this.delimiterEncoding = from.delimiterEncoding;
    }

    /**
     * Path of the serial port, such as {@code /dev/ttyUSB0}. At most 1024 characters.
     *
     * @param path the value
     * @return this builder
     */
    public Builder path(String path) {
      this.path = set("path", path);
      return this;
    }

    /**
     * Speed of the line in baud, 9600 when nothing else was chosen.
     *
     * @param baudRate the value
     * @return this builder
     */
    public Builder baudRate(long baudRate) {
      this.baudRate = set("baudRate", baudRate);
      return this;
    }

    /**
     * Data bits per character, 5 to 8.
     *
     * @param dataBits the value
     * @return this builder
     */
    public Builder dataBits(long dataBits) {
      this.dataBits = set("dataBits", dataBits);
      return this;
    }

    /**
     * Stop bits after each character, 1 or 2.
     *
     * @param stopBits the value
     * @return this builder
     */
    public Builder stopBits(long stopBits) {
      this.stopBits = set("stopBits", stopBits);
      return this;
    }

    /**
     * Parity check, {@code none}, {@code even}, {@code odd}, {@code mark} or {@code space}. At most
     * 8 characters.
     *
     * @param parity the value
     * @return this builder
     */
    public Builder parity(String parity) {
      this.parity = set("parity", parity);
      return this;
    }

    /**
     * Whether hardware flow control over RTS and CTS is used.
     *
     * @param rtscts the value
     * @return this builder
     */
    public Builder rtscts(boolean rtscts) {
      this.rtscts = set("rtscts", rtscts);
      return this;
    }

    /**
     * Encoding of the data handed to the workflow, such as {@code utf8}, {@code hex} or {@code
     * base64}. At most 48 characters.
     *
     * @param encoding the value
     * @return this builder
     */
    public Builder encoding(String encoding) {
      this.encoding = set("encoding", encoding);
      return this;
    }

    /**
     * Text written once when the port opens. An empty string writes nothing. At most 1024
     * characters.
     *
     * @param writeOnOpen the value
     * @return this builder
     */
    public Builder writeOnOpen(String writeOnOpen) {
      this.writeOnOpen = set("writeOnOpen", writeOnOpen);
      return this;
    }

    /**
     * Encoding of the text written on opening, such as {@code utf8} or {@code hex}. At most 48
     * characters.
     *
     * @param writeOnOpenEncoding the value
     * @return this builder
     */
    public Builder writeOnOpenEncoding(String writeOnOpenEncoding) {
      this.writeOnOpenEncoding = set("writeOnOpenEncoding", writeOnOpenEncoding);
      return this;
    }

    /**
     * Length of a chunk in bytes, as a decimal string. At most 48 characters.
     *
     * @param byteLength the value
     * @return this builder
     */
    public Builder byteLength(String byteLength) {
      this.byteLength = set("byteLength", byteLength);
      return this;
    }

    /**
     * Text that ends a chunk and is not part of it. At most 48 characters.
     *
     * @param delimiter the value
     * @return this builder
     */
    public Builder delimiter(String delimiter) {
      this.delimiter = set("delimiter", delimiter);
      return this;
    }

    /**
     * Encoding of the delimiter, such as {@code utf8} or {@code hex}. At most 48 characters.
     *
     * @param delimiterEncoding the value
     * @return this builder
     */
    public Builder delimiterEncoding(String delimiterEncoding) {
      this.delimiterEncoding = set("delimiterEncoding", delimiterEncoding);
      return this;
    }

    /**
     * Sets a property that is not documented, or a documented one to JSON that its type has no room
     * for.
     *
     * @param name the name in the JSON
     * @param value anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder additionalProperty(String name, @Nullable Object value) {
      setAdditional(name, value);
      return this;
    }

    /**
     * Builds; the builder can be used further.
     *
     * @return an immutable {@link SerialTriggerConfig}
     */
    public SerialTriggerConfig build() {
      return create();
    }

    @Override
    SerialTriggerConfig create() {
      return new SerialTriggerConfig(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "path" -> this.path = read(name, in, JsonType.STRING);
        case "baudRate" -> this.baudRate = read(name, in, JsonType.LONG);
        case "dataBits" -> this.dataBits = read(name, in, JsonType.LONG);
        case "stopBits" -> this.stopBits = read(name, in, JsonType.LONG);
        case "parity" -> this.parity = read(name, in, JsonType.STRING);
        case "rtscts" -> this.rtscts = read(name, in, JsonType.BOOLEAN);
        case "encoding" -> this.encoding = read(name, in, JsonType.STRING);
        case "writeOnOpen" -> this.writeOnOpen = read(name, in, JsonType.STRING);
        case "writeOnOpenEncoding" -> this.writeOnOpenEncoding = read(name, in, JsonType.STRING);
        case "byteLength" -> this.byteLength = read(name, in, JsonType.STRING);
        case "delimiter" -> this.delimiter = read(name, in, JsonType.STRING);
        case "delimiterEncoding" -> this.delimiterEncoding = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<SerialTriggerConfig> {
    /** For Jackson. */
    public Codec() {
      super("SerialTriggerConfig");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
