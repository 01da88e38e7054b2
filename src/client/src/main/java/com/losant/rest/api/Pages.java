package com.losant.rest.api;

import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantDecodeException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * All items of a list that the API returns in pages. Each page is requested when its first item is
 * needed, and only one page is in memory, unless {@link #readAhead()} is used. Immutable and
 * thread-safe; each iterator and each stream starts at the first item, and is for a single thread.
 *
 * @param <P> the type of a page
 * @param <T> the type of an item
 */
public final class Pages<P, T> implements Iterable<T> {
  private final ApiCall<P> first;
  private final Function<P, List<T>> items;
  private final Next<P> next;
  private final boolean ahead;

  /** Finds the call of the page after another one, or null after the last. */
  private interface Next<P> {
    @Nullable ApiCall<P> after(ApiCall<P> call, P page);
  }

  private Pages(ApiCall<P> first, Function<P, List<T>> items, Next<P> next, boolean ahead) {
    this.first = Objects.requireNonNull(first, "first");
    this.items = Objects.requireNonNull(items, "items");
    this.next = next;
    this.ahead = ahead;
  }

  /**
   * Reads pages by their number, from 0. The generated resource classes use it, and it works for
   * calls of other endpoints too.
   *
   * @param <P> the type of a page
   * @param <T> the type of an item
   * @param first the call of the first page
   * @param page the name of the query parameter with the number of the page
   * @param items returns the items of a page
   * @param perPage returns how many items a page has at most; null if it is not known
   * @param total returns how many items the list has; null if it is not known
   * @return the items, none of which has been requested yet
   */
  public static <P, T> Pages<P, T> numbered(
      ApiCall<P> first,
      String page,
      Function<P, List<T>> items,
      Function<P, @Nullable Integer> perPage,
      Function<P, @Nullable Integer> total) {
    return new Pages<>(
        first,
        items,
        (call, response) -> {
          String number = call.request().query(page);
          long following = (number == null ? 0 : Long.parseLong(number)) + 1;
          Integer size = told(perPage, response);
          Integer all = told(total, response);
          boolean last =
              itemsOf(items, response).isEmpty()
                  || (size != null && all != null && size > 0 && following * size >= all);
          return last ? null : call.withQuery(page, Long.toString(following));
        },
        false);
  }

  /**
   * Reads pages by how many items are before them. The generated resource classes use it, and it
   * works for calls of other endpoints too.
   *
   * @param <P> the type of a page
   * @param <T> the type of an item
   * @param first the call of the first page
   * @param offset the name of the query parameter with the number of items before the page
   * @param items returns the items of a page
   * @param total returns how many items the list has; null if it is not known
   * @return the items, none of which has been requested yet
   */
  public static <P, T> Pages<P, T> offset(
      ApiCall<P> first,
      String offset,
      Function<P, List<T>> items,
      Function<P, ? extends @Nullable Number> total) {
    return new Pages<>(
        first,
        items,
        (call, response) -> {
          String before = call.request().query(offset);
          int count = itemsOf(items, response).size();
          // Not as many as were asked for: the server may return fewer.
          long following = (before == null ? 0 : Long.parseLong(before)) + count;
          Number all = told(total, response);
          boolean last = count == 0 || (all != null && following >= all.longValue());
          return last ? null : call.withQuery(offset, Long.toString(following));
        },
        false);
  }

  /**
   * Reads pages that each start after an item. The generated resource classes use it, and it works
   * for calls of other endpoints too.
   *
   * @param <P> the type of a page
   * @param <T> the type of an item
   * @param first the call of the first page
   * @param cursor the name of the query parameter with the key of the item to start after
   * @param excluded the names of parameters that would make these other pages, and are refused
   * @param items returns the items of a page
   * @param key returns the key of an item; null if it has none, which ends the reading with an
   *     error
   * @param more returns whether there are items after the page; null if it is not known, which ends
   *     the reading with a page without items
   * @return the items, none of which has been requested yet; a server that returns the same pages
   *     again and again ends the reading with a {@link LosantDecodeException}
   * @throws IllegalArgumentException if the call has a parameter that is excluded
   */
  public static <P, T> Pages<P, T> cursor(
      ApiCall<P> first,
      String cursor,
      List<String> excluded,
      Function<P, List<T>> items,
      Function<T, @Nullable String> key,
      Function<P, @Nullable Boolean> more) {
    for (String name : excluded) {
      if (first.request().hasQuery(name)) {
        throw new IllegalArgumentException(
            name + " ends a page, and cannot be used to read all of them; leave it out");
      }
    }
    return new Pages<>(
        first,
        items,
        (call, response) -> {
          List<T> page = itemsOf(items, response);
          Boolean goesOn = told(more, response);
          if (goesOn == null ? page.isEmpty() : !goesOn) {
            return null;
          }
          return call.withQuery(cursor, lastKey(call, page, key));
        },
        false);
  }

  private static <P, T> String lastKey(
      ApiCall<P> call, List<T> page, Function<T, @Nullable String> key) {
    if (page.isEmpty()) {
      throw new LosantDecodeException(
          call + " returned a page without items, and says that more come after it", null);
    }
    String last = told(key, page.get(page.size() - 1));
    if (last == null) {
      throw new LosantDecodeException(
          call + " returned an item without what the next page starts after", null);
    }
    return last;
  }

  /** The items of a page; empty if it has none, which ends the reading. */
  private static <P, T> List<T> itemsOf(Function<P, List<T>> items, P page) {
    return Objects.requireNonNullElse(told(items, page), List.of());
  }

  /** What a page has of a property, or null: then reading ends with a page without items. */
  private static <P, V> @Nullable V told(Function<P, ? extends @Nullable V> property, P page) {
    try {
      return property.apply(page);
    } catch (LosantDecodeException e) {
      if (e.isMissing()) {
        return null;
      }
      throw e;
    }
  }

  /**
   * Reads pages by the key of their last item, which the query of the next page excludes. The
   * generated resource classes use it, and it works for calls of other endpoints too.
   *
   * @param <P> the type of a page
   * @param <T> the type of an item
   * @param call the call with its filters
   * @param keyset the names of the key and of the parameters to read by it
   * @param items returns the items of a page
   * @param key returns the key of an item; null if it has none, which ends the reading with an
   *     error
   * @return the items, none of which has been requested yet
   * @throws IllegalArgumentException if the call has a parameter that the keyset overrides
   */
  public static <P, T> Pages<P, T> keyed(
      ApiCall<P> call,
      Keyset keyset,
      Function<P, List<T>> items,
      Function<T, @Nullable String> key) {
    String condition = keyset.condition(call.request());
    return new Pages<>(
        keyset.first(call),
        items,
        (current, response) -> {
          List<T> page = itemsOf(items, response);
          return page.isEmpty()
              ? null
              : keyset.following(current, condition, key.apply(page.get(page.size() - 1)));
        },
        false);
  }

  /**
   * Returns the same items, read one page ahead: while the items of a page are processed, the next
   * page is already requested in the background. Two pages are in memory then, and reading that
   * ends early has requested one page more than needed.
   *
   * @return a new list of the same items
   */
  public Pages<P, T> readAhead() {
    return new Pages<>(first, items, next, true);
  }

  /**
   * Returns an iterator over all items, which requests pages as they are needed.
   *
   * @return a new iterator from the first item on, for a single thread; it throws what a call
   *     throws
   */
  @Override
  public Iterator<T> iterator() {
    return stream().iterator();
  }

  /**
   * Returns a stream of all items, which requests pages as they are needed.
   *
   * @return a new lazy stream from the first item on
   */
  public Stream<T> stream() {
    return StreamSupport.stream(pages().spliterator(), false)
        .flatMap(page -> itemsOf(items, page).stream());
  }

  /**
   * Returns the pages as the API returns them, for their totals and other properties.
   *
   * @return the pages; each of its iterators starts at the first page
   */
  public Iterable<P> pages() {
    return PageIterator::new;
  }

  /** Requests a page when it is needed, or, reading ahead, when the page before it is returned. */
  private final class PageIterator implements Iterator<P> {
    private @Nullable ApiCall<P> call = first;
    private final Repetition repetition = new Repetition();
    private @Nullable CompletableFuture<P> coming;
    private @Nullable P current;

    @Override
    public boolean hasNext() {
      if (current == null && call != null) {
        CompletableFuture<P> asked = coming;
        coming = null; // if it fails, the next hasNext() tries again
        current = asked == null ? call.execute() : arrived(asked, call);
      }
      return current != null;
    }

    @Override
    public P next() {
      if (!hasNext()) {
        throw new NoSuchElementException("there is no page after the last one");
      }
      P page = Objects.requireNonNull(current);
      call = next.after(Objects.requireNonNull(call), page);
      current = null;
      repetition.refuse(call);
      if (ahead && call != null) {
        coming = call.executeAsync();
      }
      return page;
    }

    private P arrived(CompletableFuture<P> page, ApiCall<P> call) {
      try {
        return page.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        page.cancel(true);
        throw new LosantConnectionException(
            call + " was cancelled: the thread was interrupted", e, true);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
          throw failure;
        }
        throw (Error) e.getCause(); // calls have no checked exceptions
      }
    }
  }

  /**
   * Notices when requests begin to repeat, which would go on for ever. Only some of them are
   * remembered (Brent), so that a long list takes no memory.
   */
  private static final class Repetition {
    private @Nullable ApiRequest<?> remembered;
    private long since;
    private long until = 1;

    void refuse(@Nullable ApiCall<?> call) {
      if (call == null) {
        return;
      }
      if (remembered != null && remembered.hasQueryOf(call.request())) {
        throw new LosantDecodeException(
            call + " returned pages that lead to each other in a circle", null);
      }
      if (++since == until) {
        remembered = call.request();
        since = 0;
        until *= 2;
      }
    }
  }
}
