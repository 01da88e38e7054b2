package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/** Takes every request through the same steps: record, fail on demand, authenticate, run, check. */
final class SandboxDispatcher extends Dispatcher {
  static final long BODY_LIMIT = 4L * 1024 * 1024;

  /** The whole of it is held in memory. */
  static final long FORM_LIMIT = 32L * 1024 * 1024;

  private final ActionRunner runner;
  private final SandboxTokens tokens;
  private final RequestLog requests;
  private final Faults faults;
  private final FaultyResponses faultyResponses;
  private final ControlEndpoints control;
  private final StorageEndpoints storage;
  private final AtomicLong received = new AtomicLong();

  SandboxDispatcher(
      ActionRunner runner,
      SandboxTokens tokens,
      RequestLog requests,
      Faults faults,
      FaultyResponses faultyResponses,
      ControlEndpoints control,
      StorageEndpoints storage) {
    this.runner = runner;
    this.tokens = tokens;
    this.requests = requests;
    this.faults = faults;
    this.faultyResponses = faultyResponses;
    this.control = control;
    this.storage = storage;
  }

  @Override
  public MockResponse dispatch(RecordedRequest wire) {
    Optional<String> body = bodyText(wire);
    SandboxRequest request = read(wire, body.orElse(""));
    if (StorageEndpoints.owns(request.path())) {
      return storage.handle(request, wire.getBodySize());
    }
    if (ControlEndpoints.owns(request.path())) {
      ActionResponse response =
          respond(wire, body, request, TokenUse.NEEDED, (token, asked) -> control.handle(asked));
      return onWire(request, response).build();
    }
    requests.add(request);
    Optional<InjectedFault> fault = faults.take(request);
    ActionResponse response =
        fault
            .filter(wrong -> !wrong.isCarriedOut())
            .map(FaultyResponses::of)
            .orElseGet(() -> runner.checked(request, run(wire, body, request)));
    MockResponse.Builder onWire = onWire(request, response);
    fault.ifPresent(
        wrong -> faultyResponses.spoil(wrong, wire.getConnectionIndex(), response, onWire));
    return onWire.build();
  }

  private ActionResponse run(RecordedRequest wire, Optional<String> body, SandboxRequest request) {
    TokenUse use =
        runner.find(request.method(), request.path()).map(Operation::token).orElse(TokenUse.NEEDED);
    return respond(wire, body, request, use, runner::run);
  }

  private ActionResponse respond(
      RecordedRequest wire,
      Optional<String> body,
      SandboxRequest request,
      TokenUse use,
      BiFunction<Optional<SandboxToken>, SandboxRequest, ActionResponse> action) {
    try {
      Optional<SandboxToken> token = tokens.of(request, use);
      long limit = isForm(wire) ? FORM_LIMIT : BODY_LIMIT;
      if (wire.getBodySize() > limit) {
        throw RefusedException.tooLarge(limit);
      }
      if (body.isEmpty()) {
        throw RefusedException.invalid("body: is not UTF-8");
      }
      return action.apply(token, request);
    } catch (RefusedException e) {
      return e.response();
    } catch (RuntimeException | StackOverflowError e) {
      return RefusedException.sandboxBug(e.toString()).response();
    }
  }

  private static MockResponse.Builder onWire(SandboxRequest request, ActionResponse response) {
    MockResponse.Builder onWire =
        new MockResponse.Builder().code(response.status()).setHeader("X-Request-Id", request.id());
    if (response.stream().isPresent()) {
      onWire
          .setHeader("Content-Type", "text/event-stream")
          .setHeader("Cache-Control", "no-store")
          .setHeader("Connection", "close")
          .body(new StreamBody(response.stream().get()))
          .removeHeader("Content-Length") // the server would send -1, which most clients refuse
          .onResponseEnd(new SocketEffect.CloseSocket());
    } else if (response.status() == ActionResponse.NO_CONTENT) {
      onWire.removeHeader("Content-Length");
    } else {
      onWire.setHeader("Content-Type", "application/json").body(JsonTrees.compact(response.body()));
    }
    response.headers().forEach(onWire::setHeader);
    return onWire;
  }

  private static Optional<String> bodyText(RecordedRequest wire) {
    if (wire.getBody() == null) {
      return Optional.of("");
    }
    return isForm(wire)
        ? Optional.of(wire.getBody().string(StandardCharsets.ISO_8859_1))
        : QueryString.utf8(wire.getBody().toByteArray());
  }

  private static boolean isForm(RecordedRequest wire) {
    String contentType = wire.getHeaders().get("Content-Type");
    return contentType != null && FormReader.isForm(contentType);
  }

  private SandboxRequest read(RecordedRequest wire, String body) {
    String method = MarkedSocket.method(wire);
    String target = wire.getTarget();
    int mark = target.indexOf('?');
    String path = mark < 0 ? target : target.substring(0, mark);
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    wire.getHeaders().names().forEach(name -> headers.put(name, wire.getHeaders().values(name)));
    return new SandboxRequest(
        "sandbox-" + received.incrementAndGet(),
        runner.find(method, path).map(Operation::id).orElse(""),
        method,
        path,
        mark < 0 ? "" : target.substring(mark + 1),
        Collections.unmodifiableMap(headers),
        body);
  }
}
