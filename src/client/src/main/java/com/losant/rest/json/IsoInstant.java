package com.losant.rest.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Dates and times as text. The form that Losant writes, {@code 2016-06-13T04:00:00.000Z}, is read
 * and written by hand, because java.time's formatters would take half of the time that a list of
 * workflows takes; they do all the other forms.
 */
final class IsoInstant {
  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** A digit in the place of each zero, everything else as it is. */
  private static final String FORM = "0000-00-00T00:00:00.000Z";

  private static final int SECONDS_PER_DAY = 86_400;
  private static final int NANOS_PER_MILLI = 1_000_000;
  private static final long YEAR_0 = LocalDate.of(0, 1, 1).toEpochDay() * SECONDS_PER_DAY;
  private static final long YEAR_10000 = LocalDate.of(10_000, 1, 1).toEpochDay() * SECONDS_PER_DAY;

  private IsoInstant() {}

  /** Three digits of fraction, as Losant writes them; more only where they are needed. */
  static String format(Instant instant) {
    if (instant.getNano() % NANOS_PER_MILLI != 0) {
      return instant.toString();
    }
    long second = instant.getEpochSecond();
    return second >= YEAR_0 && second < YEAR_10000
        ? formatForm(instant)
        : MILLISECONDS.format(instant);
  }

  /** Whether a text has the form that Losant writes, be there such a date or not. */
  static boolean isInForm(String text) {
    if (text.length() != FORM.length()) {
      return false;
    }
    for (int i = 0; i < FORM.length(); i++) {
      char c = text.charAt(i);
      if (FORM.charAt(i) == '0' ? c < '0' || c > '9' : c != FORM.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The instant of a text in that form; {@link #format} makes the same text of it.
   *
   * @throws DateTimeException if there is no such date
   */
  static Instant parseForm(String text) {
    LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, 19);
    if (hour > 23 || minute > 59 || second > 59) {
      throw new DateTimeException("`" + text + "` has no such time of the day");
    }
    long secondOfDay = (hour * 60L + minute) * 60 + second;
    return Instant.ofEpochSecond(
        date.toEpochDay() * SECONDS_PER_DAY + secondOfDay,
        number(text, 20, 23) * (long) NANOS_PER_MILLI);
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private static String formatForm(Instant instant) {
    LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(instant.getEpochSecond(), SECONDS_PER_DAY));
    int second = Math.floorMod(instant.getEpochSecond(), SECONDS_PER_DAY);
    char[] text = FORM.toCharArray();
    put(text, 4, date.getYear());
    put(text, 7, date.getMonthValue());
    put(text, 10, date.getDayOfMonth());
    put(text, 13, second / 3600);
    put(text, 16, second / 60 % 60);
    put(text, 19, second % 60);
    put(text, 23, instant.getNano() / NANOS_PER_MILLI);
    return new String(text);
  }

  /** Puts the digits of a number so that they end where the next part begins. */
  private static void put(char[] text, int end, int number) {
    for (int i = end - 1, rest = number; rest > 0; i--, rest /= 10) {
      text[i] += (char) (rest % 10);
    }
  }
}
