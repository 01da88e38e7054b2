package com.losant.rest.http;

import com.losant.rest.LoopbackTestBase;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Signs everybody in, numbers the tokens that it issues, and takes the last one only. */
final class IssuingServer extends Dispatcher {
  /** Runs in the threads of the server. */
  interface Moment {
    void happen() throws InterruptedException;
  }

  private final List<RecordedRequest> signIns = new CopyOnWriteArrayList<>();
  private final List<RecordedRequest> calls = new CopyOnWriteArrayList<>();
  private final Set<String> good = ConcurrentHashMap.newKeySet();
  volatile UnaryOperator<String> tokens = name -> name;
  volatile MockResponse.@Nullable Builder signInFails;
  volatile boolean takesNone;
  volatile Moment duringSignIn = () -> {};
  volatile Moment duringCall = () -> {};
  volatile MockResponse success = LoopbackTestBase.json(200, "{}").build();

  /** The claims of a token as JSON, in a token without a signature. */
  static String jwt(String claims) {
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    return "e30." + base64.encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".";
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
    return request.getTarget().startsWith("/auth/") ? signIn(request) : call(request);
  }

  private MockResponse signIn(RecordedRequest request) throws InterruptedException {
    signIns.add(request);
    int number = signIns.size();
    duringSignIn.happen();
    MockResponse.Builder failure = signInFails;
    if (failure != null) {
      return failure.build();
    }
    String token = tokens.apply("token-number-" + number);
    good.clear();
    good.add("Bearer " + token);
    String json =
        "{\"deviceId\":\"%s\",\"applicationId\":\"%s\",\"deviceClass\":\"standalone\",\"token\":\"%s\"}";
    return LoopbackTestBase.json(
            200, json.formatted(LoopbackTestBase.FLOW, LoopbackTestBase.APPLICATION, token))
        .build();
  }

  private MockResponse call(RecordedRequest request) throws InterruptedException {
    calls.add(request);
    String sent = token(request);
    boolean isGood = !takesNone && sent != null && good.contains(sent);
    duringCall.happen();
    return isGood
        ? success
        : LoopbackTestBase.json(401, "{\"type\":\"Unauthorized\",\"message\":\"expired\"}").build();
  }

  /** The tokens that were issued are good for nothing any more. */
  void revoke() {
    good.clear();
  }

  int signIns() {
    return signIns.size();
  }

  Headers headersOfSignIn() {
    return signIns.get(0).getHeaders();
  }

  /** The tokens that calls came with, in their order. */
  List<String> sent() {
    return calls.stream().map(IssuingServer::token).map(String::valueOf).toList();
  }

  List<RecordedRequest> calls() {
    return List.copyOf(calls);
  }

  private static @Nullable String token(RecordedRequest request) {
    return request.getHeaders().get("Authorization");
  }
}
