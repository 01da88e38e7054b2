package com.losant.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.errors.ServerErrorException;
import com.losant.rest.json.JsonCodec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LogFollowerTest extends LoopbackTestBase {
  private static final ApiAction LOG = ApiAction.builder("pump.logs", "GET", "/logs").build();
  private static final long START = 1_767_225_600_000L;

  private final LogServer log = new LogServer();
  private LosantClient losant;

  @BeforeEach
  void serve() {
    server.setDispatcher(log);
    losant = clientBuilder().retryPolicy(RetryPolicy.NONE).build();
  }

  @AfterEach
  void closeClient() {
    losant.close();
  }

  private record Entry(long time, String text) {
    String json() {
      String iso = JsonCodec.INSTANT.toJson(Instant.ofEpochMilli(time));
      return "{\"time\":" + iso + ",\"text\":\"" + text + "\"}";
    }
  }

  /** Returns the newest entries, newest first. */
  private static final class LogServer extends Dispatcher {
    private final List<Entry> entries = new ArrayList<>();
    private boolean returnsTheVeryTime = true;
    private int most = Integer.MAX_VALUE;
    private String instead = "";

    synchronized void add(long time, String text) {
      entries.add(new Entry(START + time, text));
    }

    @Override
    public synchronized MockResponse dispatch(RecordedRequest request) {
      if (!instead.isEmpty()) {
        return json(instead.startsWith("[") ? 200 : 500, instead).build();
      }
      HttpUrl url = Objects.requireNonNull(request.getUrl());
      String since = Objects.requireNonNullElse(url.queryParameter("since"), "0");
      long from = Long.parseLong(since) + (returnsTheVeryTime ? 0 : 1);
      int limit = Integer.parseInt(Objects.requireNonNull(url.queryParameter("limit")));
      List<String> newest = new ArrayList<>();
      for (int i = entries.size() - 1; i >= 0 && newest.size() < Math.min(limit, most); i--) {
        if (entries.get(i).time() >= from) {
          newest.add(entries.get(i).json());
        }
      }
      return json(200, newest.toString()).build();
    }
  }

  private static ApiRequest.Builder logs() {
    return ApiRequest.of(LOG);
  }

  private LogFollower<JsonNode> follow(ApiRequest.Builder request) {
    return LogFollower.of(
        losant.call(request.returning(JsonCodec.ANY)),
        "since",
        "limit",
        List.of("order"),
        array -> array.valueStream().toList(),
        entry ->
            entry.has("time") ? JsonCodec.INSTANT.fromJson(entry.get("time").toString()) : null);
  }

  private static List<String> texts(LogFollower.Batch<JsonNode> batch) {
    return batch.entries().stream().map(entry -> entry.path("text").stringValue()).toList();
  }

  /** The documents do not say whether entries of the time itself are returned. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whateverComesWhenIsReturnedOnceAndInItsOrder(boolean returnsTheVeryTime) {
    log.returnsTheVeryTime = returnsTheVeryTime;
    for (int seed = 0; seed < 6; seed++) {
      log.entries.clear();
      Random random = new Random(seed);
      List<String> expected = new ArrayList<>();
      List<String> returned = new ArrayList<>();
      LogFollower<JsonNode> follower = follow(logs());
      long now = 0;
      for (int step = 0; step < 40; step++) {
        now += random.nextInt(3);
        for (int i = random.nextInt(4); i > 0; i--) {
          String text = "t" + random.nextInt(2); // so that some are the same
          log.add(now, text);
          expected.add(text);
        }
        if (random.nextBoolean()) {
          LogFollower.Batch<JsonNode> batch = follower.poll();
          assertFalse(batch.mayHaveGap(), "seed " + seed);
          returned.addAll(texts(batch));
        }
      }
      returned.addAll(texts(follower.poll()));
      assertEquals(expected, returned, "seed " + seed);
    }
  }

  /** Every loss is told, and what is not lost is returned once. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void everyLossIsTold(int limit) {
    for (int seed = 0; seed < 6; seed++) {
      log.entries.clear();
      Random random = new Random(seed);
      int number = 0;
      LogFollower<JsonNode> follower = follow(logs().query("limit", limit, JsonCodec.INTEGER));
      int last = -1;
      for (int step = 0; step < 40; step++) {
        for (int i = random.nextInt(4); i > 0; i--) {
          log.add(step / 2, Integer.toString(number++));
        }
        LogFollower.Batch<JsonNode> batch = follower.poll();
        for (String text : texts(batch)) {
          int found = Integer.parseInt(text);
          boolean follows = found == last + 1 || (found > last && batch.mayHaveGap()) || step == 0;
          assertTrue(follows, "seed " + seed + ": " + found + " after " + last + ", " + batch);
          last = found;
        }
      }
    }
  }

  @Test
  void aServerThatReturnsLessThanAskedForLosesNothingInSilence() {
    log.most = 2;
    LogFollower<JsonNode> follower = follow(logs());
    log.add(0, "a");
    assertEquals(List.of("a"), texts(follower.poll()));
    log.add(5, "b");
    log.add(6, "c");
    log.add(7, "d");

    LogFollower.Batch<JsonNode> batch = follower.poll();

    assertEquals(List.of("c", "d"), texts(batch));
    assertTrue(batch.mayHaveGap());
  }

  @Test
  void whatAFailedPollWouldHaveReturnedComesWithTheNext() {
    LogFollower<JsonNode> follower = follow(logs());
    log.add(0, "a");
    follower.poll();
    log.add(0, "b");
    log.instead = "{\"message\":\"down\"}";
    assertThrows(ServerErrorException.class, follower::poll);
    log.instead = "[{\"text\":\"without a time\"}]";
    LosantDecodeException e = assertThrows(LosantDecodeException.class, follower::poll);
    assertEquals("GET /logs returned an entry without its time", e.getMessage());
    log.instead = "";

    assertEquals(List.of("b"), texts(follower.poll()));
  }

  @Test
  void entriesInAnotherOrderAreSorted() {
    log.instead =
        List.of(new Entry(START, "a"), new Entry(START + 2, "c"), new Entry(START + 1, "b"))
            .stream()
            .map(Entry::json)
            .toList()
            .toString();

    assertEquals(List.of("a", "b", "c"), texts(follow(logs()).poll()));
  }

  @Test
  void anEntryThatChangesIsReturnedAgain() {
    LogFollower<JsonNode> follower = follow(logs());
    log.add(0, "running");
    follower.poll();
    log.entries.set(0, new Entry(START, "done"));

    LogFollower.Batch<JsonNode> batch = follower.poll();

    assertEquals(List.of("done"), texts(batch));
    assertFalse(batch.mayHaveGap());
  }

  @ParameterizedTest
  @CsvSource({"limit, 0, limit is 0", "limit, -1, limit is -1", "order, asc, order has no meaning"})
  void whatCannotBeFollowedIsRefused(String name, String value, String complaint) {
    ApiRequest.Builder request = logs().query(name, value, JsonCodec.STRING);

    String message =
        assertThrows(IllegalArgumentException.class, () -> follow(request)).getMessage();

    assertTrue(message.startsWith(complaint), message);
  }

  @Test
  void aHundredEntriesAreAskedForUnlessTheCallerSaysHowMany() throws InterruptedException {
    follow(logs()).poll();
    follow(logs().query("limit", 7, JsonCodec.INTEGER)).poll();

    assertEquals("100", server.takeRequest().getUrl().queryParameter("limit"));
    assertEquals("7", server.takeRequest().getUrl().queryParameter("limit"));
  }
}
