// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What becomes of several values: the first or last one by time, their number, the largest or
 * smallest one, their median, mean, sum or standard deviation. {@code NONE} keeps each value with
 * the time at which the device reported it. All but {@code FIRST}, {@code LAST}, {@code COUNT} and
 * {@code NONE} need numbers.
 */
@JsonDeserialize(using = TimeSeriesAggregation.Codec.class)
public final class TimeSeriesAggregation extends OpenEnum {
  /** {@code "FIRST"}. */
  public static final TimeSeriesAggregation FIRST = new TimeSeriesAggregation("FIRST", Known.FIRST);

  /** {@code "LAST"}. */
  public static final TimeSeriesAggregation LAST = new TimeSeriesAggregation("LAST", Known.LAST);

  /** {@code "COUNT"}. */
  public static final TimeSeriesAggregation COUNT = new TimeSeriesAggregation("COUNT", Known.COUNT);

  /** {@code "MAX"}. */
  public static final TimeSeriesAggregation MAX = new TimeSeriesAggregation("MAX", Known.MAX);

  /** {@code "MIN"}. */
  public static final TimeSeriesAggregation MIN = new TimeSeriesAggregation("MIN", Known.MIN);

  /** {@code "MEDIAN"}. */
  public static final TimeSeriesAggregation MEDIAN =
      new TimeSeriesAggregation("MEDIAN", Known.MEDIAN);

  /** {@code "MEAN"}. */
  public static final TimeSeriesAggregation MEAN = new TimeSeriesAggregation("MEAN", Known.MEAN);

  /** {@code "SUM"}. */
  public static final TimeSeriesAggregation SUM = new TimeSeriesAggregation("SUM", Known.SUM);

  /** {@code "STD_DEV"}. */
  public static final TimeSeriesAggregation STD_DEV =
      new TimeSeriesAggregation("STD_DEV", Known.STD_DEV);

  /** {@code "NONE"}. */
  public static final TimeSeriesAggregation NONE = new TimeSeriesAggregation("NONE", Known.NONE);

  /** Reads and writes this class. */
  public static final JsonCodec<TimeSeriesAggregation> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "FIRST"}. */
    FIRST,
    /** {@code "LAST"}. */
    LAST,
    /** {@code "COUNT"}. */
    COUNT,
    /** {@code "MAX"}. */
    MAX,
    /** {@code "MIN"}. */
    MIN,
    /** {@code "MEDIAN"}. */
    MEDIAN,
    /** {@code "MEAN"}. */
    MEAN,
    /** {@code "SUM"}. */
    SUM,
    /** {@code "STD_DEV"}. */
    STD_DEV,
    /** {@code "NONE"}. */
    NONE,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private TimeSeriesAggregation(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static TimeSeriesAggregation of(String value) {
    return switch (value) {
      case "FIRST" -> FIRST;
      case "LAST" -> LAST;
      case "COUNT" -> COUNT;
      case "MAX" -> MAX;
      case "MIN" -> MIN;
      case "MEDIAN" -> MEDIAN;
      case "MEAN" -> MEAN;
      case "SUM" -> SUM;
      case "STD_DEV" -> STD_DEV;
      case "NONE" -> NONE;
      default -> new TimeSeriesAggregation(value, Known.UNKNOWN);
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
  private static TimeSeriesAggregation ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TimeSeriesAggregation; take the JSON as a text, and use"
            + " TimeSeriesAggregation.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<TimeSeriesAggregation> {
    /** Called by Jackson. */
    public Codec() {
      super("TimeSeriesAggregation");
    }

    @Override
    protected TimeSeriesAggregation of(String value) {
      return TimeSeriesAggregation.of(value);
    }
  }
}
