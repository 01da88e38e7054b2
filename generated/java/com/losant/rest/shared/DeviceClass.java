// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How a device reports. {@code standalone} connects to Losant itself. {@code gateway} does so, too,
 * and reports for peripherals as well. {@code peripheral} reports through one gateway, {@code
 * floating} through any gateway of the application. {@code edgeCompute} runs the Edge Agent with
 * edge workflows and is a gateway, {@code embedded} runs the Embedded Edge Agent. {@code system}
 * groups other devices and calculates its attributes from theirs.
 */
@JsonDeserialize(using = DeviceClass.Codec.class)
public final class DeviceClass extends OpenEnum {
  /** {@code "edgeCompute"}. */
  public static final DeviceClass EDGE_COMPUTE = new DeviceClass("edgeCompute", Known.EDGE_COMPUTE);

  /** {@code "embedded"}. */
  public static final DeviceClass EMBEDDED = new DeviceClass("embedded", Known.EMBEDDED);

  /** {@code "floating"}. */
  public static final DeviceClass FLOATING = new DeviceClass("floating", Known.FLOATING);

  /** {@code "gateway"}. */
  public static final DeviceClass GATEWAY = new DeviceClass("gateway", Known.GATEWAY);

  /** {@code "peripheral"}. */
  public static final DeviceClass PERIPHERAL = new DeviceClass("peripheral", Known.PERIPHERAL);

  /** {@code "standalone"}. */
  public static final DeviceClass STANDALONE = new DeviceClass("standalone", Known.STANDALONE);

  /** {@code "system"}. */
  public static final DeviceClass SYSTEM = new DeviceClass("system", Known.SYSTEM);

  /** Reads and writes this class. */
  public static final JsonCodec<DeviceClass> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "edgeCompute"}. */
    EDGE_COMPUTE,
    /** {@code "embedded"}. */
    EMBEDDED,
    /** {@code "floating"}. */
    FLOATING,
    /** {@code "gateway"}. */
    GATEWAY,
    /** {@code "peripheral"}. */
    PERIPHERAL,
    /** {@code "standalone"}. */
    STANDALONE,
    /** {@code "system"}. */
    SYSTEM,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private DeviceClass(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static DeviceClass of(String value) {
    return switch (value) {
      case "edgeCompute" -> EDGE_COMPUTE;
      case "embedded" -> EMBEDDED;
      case "floating" -> FLOATING;
      case "gateway" -> GATEWAY;
      case "peripheral" -> PERIPHERAL;
      case "standalone" -> STANDALONE;
      case "system" -> SYSTEM;
      default -> new DeviceClass(value, Known.UNKNOWN);
    };
  }

  /**
   * The value to switch over; {@link Known#UNKNOWN} if this version of the library does not know
   * it.
   */
  public Known known() {
    return known;
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceClass ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceClass; take the JSON as a text, and use"
            + " DeviceClass.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<DeviceClass> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceClass");
    }

    @Override
    protected DeviceClass of(String value) {
      return DeviceClass.of(value);
    }
  }
}
