package com.losant.rest.api;

import com.losant.rest.errors.LosantDecodeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Follows a log of which the API returns the newest entries only: each {@link #poll()} returns
 * those that came since the one before, none of them twice. When to poll is up to the caller. An
 * entry that Losant adds later with an earlier time than one that was returned is not found, and
 * one that it changes is returned again. Thread-safe; each entry is returned to one caller.
 *
 * @param <T> the type of an entry
 */
public final class LogFollower<T> {
  /** How many entries a poll returns at most if the caller sets no limit. */
  public static final int DEFAULT_LIMIT = 100;

  /**
   * So much is read again, as the API does not say whether it returns entries of the time itself.
   */
  private static final Duration OVERLAP = Duration.ofMillis(1);

  private final Function<@Nullable Instant, List<T>> newest;
  private final Function<T, @Nullable Instant> time;
  private final int limit;
  private final String name;

  /** Entries that were returned and may be in the next response as well. */
  private List<T> known = List.of();

  private @Nullable Instant last;
  private boolean startsAnywhere;

  private <P> LogFollower(
      ApiCall<P> call,
      String since,
      String limit,
      Function<P, List<T>> entries,
      Function<T, @Nullable Instant> time) {
    String given = call.request().query(limit);
    this.limit = given == null ? DEFAULT_LIMIT : Integer.parseInt(given);
    if (this.limit < 1) {
      throw new IllegalArgumentException(
          limit + " is " + given + ", with which no entry is ever returned; give at least 1");
    }
    ApiCall<P> limited = call.withQuery(limit, Integer.toString(this.limit));
    this.newest =
        from ->
            entries.apply(
                (from == null ? limited : limited.withQuery(since, millis(from))).execute());
    this.time = time;
    this.name = call.toString();
    this.startsAnywhere = !call.request().hasQuery(since);
  }

  /** What is 0 or less is not a time since the epoch everywhere. */
  private static String millis(Instant instant) {
    return Long.toString(Math.max(1, instant.toEpochMilli()));
  }

  /**
   * Creates a follower. The generated resource classes do, and it works for calls of other
   * endpoints too.
   *
   * @param <P> the type of a response
   * @param <T> the type of an entry
   * @param call the call for the newest entries
   * @param since the name of the query parameter with the time to return entries from, in
   *     milliseconds since the epoch; if the call has it, the first poll starts there
   * @param limit the name of the query parameter with the number of entries to return at most;
   *     {@link #DEFAULT_LIMIT} if the call does not have it
   * @param excluded the names of parameters that would make this another list, and are refused
   * @param entries returns the entries of a response
   * @param time returns the time of an entry; null ends a poll with an error
   * @return a follower that has requested nothing yet
   * @throws IllegalArgumentException if the call has a parameter that is excluded, or a limit below
   *     1
   */
  public static <P, T> LogFollower<T> of(
      ApiCall<P> call,
      String since,
      String limit,
      List<String> excluded,
      Function<P, List<T>> entries,
      Function<T, @Nullable Instant> time) {
    for (String parameter : excluded) {
      if (call.request().hasQuery(parameter)) {
        throw new IllegalArgumentException(
            parameter + " has no meaning for a log that is followed; leave it out");
      }
    }
    return new LogFollower<>(
        call,
        Objects.requireNonNull(since, "since"),
        Objects.requireNonNull(limit, "limit"),
        Objects.requireNonNull(entries, "entries"),
        Objects.requireNonNull(time, "time"));
  }

  /**
   * Requests the entries that came since the poll before. The first poll returns the newest
   * entries, from the given time on if the call has one. If a poll fails, the next one returns what
   * it would have.
   *
   * @return the entries, which may be none
   * @throws com.losant.rest.errors.LosantException if Losant returns an error, or no response
   *     arrives
   */
  public synchronized Batch<T> poll() {
    List<T> read = new ArrayList<>(newest.apply(last == null ? null : last.minus(OVERLAP)));
    Collections.reverse(read); // entries of the same time, too
    read.sort(Comparator.comparing(this::timeOf));
    Map<T, Integer> expected = new HashMap<>();
    known.forEach(entry -> expected.merge(entry, 1, Integer::sum));
    List<T> fresh = new ArrayList<>();
    for (T entry : read) {
      if (expected.computeIfPresent(entry, (key, count) -> count - 1) == null) {
        fresh.add(entry);
      }
      expected.remove(entry, 0);
    }
    boolean gap = mayHaveGap(read, expected.isEmpty());
    remember(fresh);
    return new Batch<>(List.copyOf(fresh), gap);
  }

  /** Whether older entries than those read may have come since the poll before. */
  private boolean mayHaveGap(List<T> read, boolean allKnown) {
    boolean isFull = read.size() >= limit;
    if (last == null) {
      return isFull && !startsAnywhere;
    }
    boolean reachesBack = !read.isEmpty() && !timeOf(read.get(0)).isAfter(last);
    return !read.isEmpty() && !allKnown && (isFull || !reachesBack);
  }

  private void remember(List<T> fresh) {
    startsAnywhere = false;
    Instant latest = last;
    List<T> all = new ArrayList<>(known);
    for (T entry : fresh) {
      all.add(entry);
      Instant of = timeOf(entry);
      latest = latest == null || of.isAfter(latest) ? of : latest;
    }
    last = latest;
    if (latest != null) {
      Instant from = latest.minus(OVERLAP);
      all.removeIf(entry -> timeOf(entry).isBefore(from));
    }
    known = all;
  }

  private Instant timeOf(T entry) {
    Instant of = time.apply(entry);
    if (of == null) {
      throw new LosantDecodeException(name + " returned an entry without its time", null);
    }
    return of;
  }

  /**
   * What came since the poll before.
   *
   * @param <T> the type of an entry
   */
  public static final class Batch<T> implements Iterable<T> {
    private final List<T> entries;
    private final boolean gap;

    private Batch(List<T> entries, boolean gap) {
      this.entries = entries;
      this.gap = gap;
    }

    /**
     * Returns the entries.
     *
     * @return an unmodifiable list, oldest first
     */
    public List<T> entries() {
      return entries;
    }

    /**
     * Returns whether entries may be missing before these, because more came than the limit. Poll
     * more often, or with a greater limit.
     *
     * @return false if none is missing
     */
    public boolean mayHaveGap() {
      return gap;
    }

    @Override
    public Iterator<T> iterator() {
      return entries.iterator();
    }

    /** Returns how many entries there are, and whether some may be missing. */
    @Override
    public String toString() {
      return entries.size() + " entries" + (gap ? ", and some before them may be missing" : "");
    }
  }
}
