package com.losant.rest.api;

import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.model.JsonType;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * All items of a list that the API hands out in pages. A page is asked for when its first item is,
 * and only one is in memory, unless {@link #readAhead()} says otherwise. Immutable and thread-safe;
 * each iterator and each stream begins anew and is for one thread.
 *
 * @param <P> the type of a page
 * @param <T> the type of an item
 */
public final class Pages<P, T> implements Iterable<T> {
  private final Call<P> first;
  private final Function<P, List<T>> items;
  private final Next<P> next;
  private final boolean ahead;

  /** Finds the call for the page after another one, or null after the last. */
  private interface Next<P> {
    @Nullable Call<P> after(Call<P> call, P page);
  }

  private Pages(Call<P> first, Function<P, List<T>> items, Next<P> next, boolean ahead) {
    this.first = first;
    this.items = items;
    this.next = next;
    this.ahead = ahead;
  }

  /** Pages by their number. */
  static <P, T> Pages<P, T> numbered(
      Call<P> first,
      String page,
      Function<P, List<T>> items,
      Function<P, @Nullable Integer> perPage,
      Function<P, @Nullable Integer> total) {
    return new Pages<>(
        first,
        items,
        (call, answer) -> {
          String number = call.request().query(page);
          long following = (number == null ? 0 : Long.parseLong(number)) + 1;
          Integer size = perPage.apply(answer);
          Integer all = total.apply(answer);
          boolean last =
              items.apply(answer).isEmpty()
                  || (size != null && all != null && size > 0 && following * size >= all);
          return last ? null : call.withQuery(page, Long.toString(following));
        },
        false);
  }

  /**
   * The names that reading by key needs: of the key, of parameters, and of those that have no
   * effect then.
   */
  record Keyset(
      String field,
      String query,
      String sortField,
      String sortDirection,
      List<String> overridden) {}

  /** Pages by the key of the item that came last, which the query of the next page excludes. */
  static <P, T> Pages<P, T> keyed(
      Call<P> call, Keyset names, Function<P, List<T>> items, Function<T, @Nullable String> key) {
    ApiRequest<P> request = call.request();
    for (String name : names.overridden()) {
      refuse(request, name, names);
    }
    refuse(request, names.sortField(), names);
    refuse(request, names.sortDirection(), names);
    String query = names.query();
    String field = names.field();
    String condition = request.query(query);
    return new Pages<>(
        call.withQuery(names.sortField(), field)
            .withQuery(names.sortDirection(), "asc")
            .withQuery(query, condition == null ? "{}" : condition),
        items,
        (current, answer) -> {
          List<T> page = items.apply(answer);
          if (page.isEmpty()) {
            return null;
          }
          String last = key.apply(page.get(page.size() - 1));
          if (last == null) {
            throw new LosantDecodeException(
                current + " was answered with an item without " + field, null);
          }
          String before = excluded(current.request().query(query), condition, field);
          if (before != null && last.compareToIgnoreCase(before) <= 0) {
            // Or it would be asked for the same pages for ever.
            throw new LosantDecodeException(
                current + " was answered without regard to " + names.sortField() + " and " + query,
                null);
          }
          return current.withQuery(query, greaterThan(condition, field, last));
        },
        false);
  }

  private static void refuse(ApiRequest<?> request, String name, Keyset names) {
    if (request.hasQuery(name)) {
      throw new IllegalArgumentException(
          name
              + " has no effect when reading by "
              + names.field()
              + "; leave it out, and filter with "
              + names.query());
    }
  }

  /** The key that a query excludes, as {@link #greaterThan} put it there. */
  private static @Nullable String excluded(
      @Nullable String query, @Nullable String condition, String field) {
    JsonNode json = JsonType.ANY.fromJson(query == null ? "{}" : query);
    JsonNode greater = condition == null ? json : json.path("$and").path(1);
    return greater.path(field).path("$gt").asStringOpt().orElse(null);
  }

  private static String greaterThan(@Nullable String condition, String field, String key) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    ObjectNode greater = nodes.objectNode();
    greater.set(field, nodes.objectNode().put("$gt", key));
    if (condition == null) {
      return JsonType.ANY.toJson(greater);
    }
    JsonNode given = JsonType.ANY.fromJson(condition);
    return JsonType.ANY.toJson(
        nodes.objectNode().set("$and", nodes.arrayNode().add(given).add(greater)));
  }

  /**
   * The same items, read one page ahead: while the items of a page are handed out, the next page is
   * asked for in the background. Two pages are in memory then, and reading that ends early has
   * asked for a page too many.
   *
   * @return another list; this one stays as it is
   */
  public Pages<P, T> readAhead() {
    return new Pages<>(first, items, next, true);
  }

  /**
   * The items, one after the other.
   *
   * @return a new iterator from the first item on, for one thread; it throws what a call throws
   */
  @Override
  public Iterator<T> iterator() {
    return stream().iterator();
  }

  /**
   * The items, one after the other.
   *
   * @return a new lazy stream from the first item on
   */
  public Stream<T> stream() {
    return StreamSupport.stream(pages().spliterator(), false)
        .flatMap(page -> items.apply(page).stream());
  }

  /**
   * The pages, one after the other, as the API answers them.
   *
   * @return begins anew with each iterator
   */
  public Iterable<P> pages() {
    return PageIterator::new;
  }

  /** Asks for a page when it is wanted, or when the page before it is handed out. */
  private final class PageIterator implements Iterator<P> {
    private @Nullable Call<P> call = first;
    private @Nullable CompletableFuture<P> coming;
    private @Nullable P current;

    @Override
    public boolean hasNext() {
      if (current == null && call != null) {
        CompletableFuture<P> asked = coming;
        coming = null; // should it fail, a caller that asks again gets another try
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
      if (ahead && call != null) {
        coming = call.executeAsync();
      }
      return page;
    }

    private P arrived(CompletableFuture<P> page, Call<P> call) {
      try {
        return page.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        page.cancel(true);
        throw new LosantConnectionException(
            call + " was given up: the thread was interrupted", e, true);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
          throw failure;
        }
        throw (Error) e.getCause(); // calls have no checked exceptions
      }
    }
  }
}
