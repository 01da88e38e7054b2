// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What becomes of the values of child devices: their number, the first or last one by time, the
 * largest or smallest one, their mean, median, standard deviation or sum.
 */
@JsonDeserialize(using = SystemAggregationMethod.Codec.class)
public final class SystemAggregationMethod extends OpenEnum {
  /** {@code "COUNT"}. */
  public static final SystemAggregationMethod COUNT =
      new SystemAggregationMethod("COUNT", Known.COUNT);

  /** {@code "FIRST"}. */
  public static final SystemAggregationMethod FIRST =
      new SystemAggregationMethod("FIRST", Known.FIRST);

  /** {@code "LAST"}. */
  public static final SystemAggregationMethod LAST =
      new SystemAggregationMethod("LAST", Known.LAST);

  /** {@code "MAX"}. */
  public static final SystemAggregationMethod MAX = new SystemAggregationMethod("MAX", Known.MAX);

  /** {@code "MEAN"}. */
  public static final SystemAggregationMethod MEAN =
      new SystemAggregationMethod("MEAN", Known.MEAN);

  /** {@code "MEDIAN"}. */
  public static final SystemAggregationMethod MEDIAN =
      new SystemAggregationMethod("MEDIAN", Known.MEDIAN);

  /** {@code "MIN"}. */
  public static final SystemAggregationMethod MIN = new SystemAggregationMethod("MIN", Known.MIN);

  /** {@code "STD_DEV"}. */
  public static final SystemAggregationMethod STD_DEV =
      new SystemAggregationMethod("STD_DEV", Known.STD_DEV);

  /** {@code "SUM"}. */
  public static final SystemAggregationMethod SUM = new SystemAggregationMethod("SUM", Known.SUM);

  /** Reads and writes this class. */
  public static final JsonCodec<SystemAggregationMethod> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "COUNT"}. */
    COUNT,
    /** {@code "FIRST"}. */
    FIRST,
    /** {@code "LAST"}. */
    LAST,
    /** {@code "MAX"}. */
    MAX,
    /** {@code "MEAN"}. */
    MEAN,
    /** {@code "MEDIAN"}. */
    MEDIAN,
    /** {@code "MIN"}. */
    MIN,
    /** {@code "STD_DEV"}. */
    STD_DEV,
    /** {@code "SUM"}. */
    SUM,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private SystemAggregationMethod(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static SystemAggregationMethod of(String value) {
    return switch (value) {
      case "COUNT" -> COUNT;
      case "FIRST" -> FIRST;
      case "LAST" -> LAST;
      case "MAX" -> MAX;
      case "MEAN" -> MEAN;
      case "MEDIAN" -> MEDIAN;
      case "MIN" -> MIN;
      case "STD_DEV" -> STD_DEV;
      case "SUM" -> SUM;
      default -> new SystemAggregationMethod(value, Known.UNKNOWN);
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
  private static SystemAggregationMethod ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SystemAggregationMethod; take the JSON as a text, and use"
            + " SystemAggregationMethod.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<SystemAggregationMethod> {
    /** Called by Jackson. */
    public Codec() {
      super("SystemAggregationMethod");
    }

    @Override
    protected SystemAggregationMethod of(String value) {
      return SystemAggregationMethod.of(value);
    }
  }
}
