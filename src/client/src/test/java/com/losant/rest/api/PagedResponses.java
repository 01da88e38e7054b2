package com.losant.rest.api;

import com.losant.rest.LoopbackTestBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

/** A server that hands out a list of workflows, or of their versions, in pages by number. */
final class PagedResponses extends Dispatcher {
  /** What was asked for, as {@code page/perPage}, in the order of arrival. */
  final List<String> asked = new CopyOnWriteArrayList<>();

  final List<HttpUrl> urls = new CopyOnWriteArrayList<>();
  final List<String> ids;

  /** What a page says of the whole; the real thing unless a test lies. */
  String about;

  private final Map<Long, MockResponse> once = new HashMap<>();

  PagedResponses(int size) {
    this.ids = IntStream.range(0, size).mapToObj(PagedResponses::id).toList();
    this.about = "\"totalCount\": " + size + ", \"perPage\": 2";
  }

  static String id(int number) {
    return String.format("%024x", number);
  }

  /** The next request for a page gets this instead. */
  synchronized void insteadOfPage(long page, MockResponse response) {
    once.put(page, response);
  }

  @Override
  public synchronized MockResponse dispatch(RecordedRequest request) {
    HttpUrl url = Objects.requireNonNull(request.getUrl());
    urls.add(url);
    asked.add(url.queryParameter("page") + "/" + url.queryParameter("perPage"));
    long page = number(url, "page", 0);
    MockResponse instead = once.remove(page);
    return instead != null ? instead : page(page, (int) number(url, "perPage", 2));
  }

  private static long number(HttpUrl url, String name, long missing) {
    String value = url.queryParameter(name);
    return value == null ? missing : Long.parseLong(value);
  }

  private MockResponse page(long page, int perPage) {
    List<String> items = new ArrayList<>();
    long from = Math.max(0, Math.min(ids.size(), page * perPage));
    for (String id : ids.subList((int) from, (int) Math.min(ids.size(), from + perPage))) {
      items.add("{\"id\": \"" + id + "\"}");
    }
    return LoopbackTestBase.json(200, document(items, about, page)).build();
  }

  private static String document(List<String> items, String about, long page) {
    String more = about.isEmpty() ? "" : about + ", ";
    return "{\"items\": ["
        + String.join(", ", items)
        + "], "
        + more
        + "\"page\": "
        + page
        + ", \"count\": "
        + items.size()
        + "}";
  }
}
