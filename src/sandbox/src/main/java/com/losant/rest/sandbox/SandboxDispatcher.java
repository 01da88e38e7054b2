package com.losant.rest.sandbox;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;

/**
 * Takes every request through the same steps: record, fail on demand, authenticate, find, validate,
 * act, check.
 */
final class SandboxDispatcher extends Dispatcher {
  private final Spec spec;
  private final RequestValidator validator;
  private final RequestValidator lenient;
  private final Tokens tokens;
  private final Limits limits;
  private final long bodyLimit;
  private final Map<String, Action> actions = new HashMap<>();
  private final Object lock;
  private final Changes changes;
  private final RequestLog requests;
  private final Faults faults;
  private final FaultyAnswers faultyAnswers;
  private final Control control;
  private final String basePath;
  private final AtomicLong received = new AtomicLong();

  /**
   * Answers requests.
   *
   * @param changes keeps what actions change
   * @param basePath what stands before the paths of the description
   * @param strict whether unknown query parameters are refused
   * @param lock held while an action works on what the sandbox remembers
   */
  SandboxDispatcher(
      Spec spec,
      Applications applications,
      Changes changes,
      Tokens tokens,
      Limits limits,
      RequestLog requests,
      Faults faults,
      FaultyAnswers faultyAnswers,
      Control control,
      String basePath,
      boolean strict,
      long bodyLimit,
      Object lock) {
    this.changes = changes;
    this.spec = spec;
    this.validator = new RequestValidator(spec.schemas(), strict);
    this.lenient = new RequestValidator(spec.schemas(), false);
    this.tokens = tokens;
    this.limits = limits;
    this.requests = requests;
    this.faults = faults;
    this.faultyAnswers = faultyAnswers;
    this.control = control;
    this.basePath = basePath;
    this.bodyLimit = bodyLimit;
    this.lock = lock;
    WorkflowFactory factory = new WorkflowFactory(applications.ids, applications.time);
    actions.putAll(new FlowActions(applications, factory).actions());
    actions.putAll(new Storage(applications).actions());
    actions.putAll(new VirtualButtons(applications).actions());
    actions.putAll(new RunHistory(applications).actions());
    actions.putAll(new FlowsActions(applications, factory).actions());
    actions.putAll(new Importing(applications, factory, spec).actions());
    actions.putAll(new PaletteAction(applications).actions());
    Set<String> unknown = new TreeSet<>(actions.keySet());
    spec.operations().forEach(operation -> unknown.remove(operation.id()));
    if (!unknown.isEmpty()) {
      throw new IllegalStateException("The description has no actions " + unknown);
    }
    spec.operations().forEach(each -> actions.putIfAbsent(each.id(), call -> example(each)));
  }

  @Override
  public MockResponse dispatch(mockwebserver3.RecordedRequest wire) {
    Optional<String> body = bodyText(wire);
    RecordedRequest request = read(wire, body.orElse(""));
    if (Control.owns(request.path())) {
      return response(request, answer(wire, body, request, (token, asked) -> control.answer(asked)))
          .build();
    }
    requests.add(request);
    Optional<Fault> fault = faults.take(request);
    Answer answer =
        fault
            .filter(wrong -> !wrong.isCarriedOut())
            .map(FaultyAnswers::answer)
            .orElseGet(() -> checked(request, answer(wire, body, request, this::act)));
    MockResponse.Builder response = response(request, answer);
    fault.ifPresent(
        wrong ->
            faultyAnswers.spoil(
                wrong, wire.getConnectionIndex(), Json.compact(answer.body()), response));
    return response.build();
  }

  private Answer answer(
      mockwebserver3.RecordedRequest wire,
      Optional<String> body,
      RecordedRequest request,
      BiFunction<AccessToken, RecordedRequest, Answer> action) {
    try {
      AccessToken token = tokens.of(request);
      if (wire.getBodySize() > bodyLimit) {
        throw Problem.tooLarge(bodyLimit);
      }
      if (body.isEmpty()) {
        throw Problem.invalid("body: is not UTF-8");
      }
      return action.apply(token, request);
    } catch (Problem problem) {
      return problem.answer();
    } catch (RuntimeException | StackOverflowError e) {
      return Problem.sandboxBug(e.toString()).answer();
    }
  }

  /** The path below the base path, cut at its slashes; nothing where it is another one. */
  private List<String> segments(String path) {
    return path.startsWith(basePath) ? Spec.segments(path.substring(basePath.length())) : List.of();
  }

  private Operation find(RecordedRequest request) {
    List<String> path = segments(request.path());
    return spec.find(request.method(), path)
        .orElseThrow(
            () -> {
              Set<String> methods = spec.methods(path);
              String hint = methods.isEmpty() ? "no such path" : "it takes " + methods;
              return Problem.notFound(
                  request.method() + " " + request.path() + " was not found: " + hint);
            });
  }

  private Answer act(AccessToken token, RecordedRequest request) {
    Operation operation = find(request);
    Tokens.check(token, operation);
    Call call = validator.validate(operation, request, segments(request.path()));
    synchronized (lock) {
      limits.check(call);
      Answer answer = carryOut(call, request);
      limits.count(call);
      return answer;
    }
  }

  /** Does what a request below the base path asks for, whoever sent it and however often. */
  Answer perform(RecordedRequest below) {
    RecordedRequest request =
        Changes.request(below.method(), basePath + below.path(), below.query(), below.body());
    try {
      Call call = lenient.validate(find(request), request, segments(request.path()));
      synchronized (lock) {
        return carryOut(call, request);
      }
    } catch (Problem problem) {
      return problem.answer();
    }
  }

  private Answer carryOut(Call call, RecordedRequest request) {
    Action action = actions.get(call.operation().id());
    String path = request.path().substring(basePath.length());
    return changes.perform(
        Changes.request(request.method(), path, request.query(), request.body()),
        () -> action.handle(call));
  }

  /** What a new action answers until a class plays it; the header tells that nothing was done. */
  private static Answer example(Operation operation) {
    return operation.example().with("X-Sandbox", "example");
  }

  /** The answer, if it is one that the spec allows. */
  private Answer checked(RecordedRequest request, Answer answer) {
    Optional<Operation> operation = spec.find(request.method(), segments(request.path()));
    List<String> violations = spec.checkAnswer(operation, answer);
    if (violations.isEmpty()) {
      return answer;
    }
    String all = String.join("; ", violations);
    return Problem.sandboxBug("its answer breaks the spec: " + all).answer();
  }

  private static MockResponse.Builder response(RecordedRequest request, Answer answer) {
    MockResponse.Builder response =
        new MockResponse.Builder()
            .code(answer.status())
            .setHeader("Content-Type", "application/json")
            .setHeader("X-Request-Id", request.id())
            .body(Json.compact(answer.body()));
    answer.headers().forEach(response::setHeader);
    return response;
  }

  private static Optional<String> bodyText(mockwebserver3.RecordedRequest wire) {
    return wire.getBody() == null
        ? Optional.of("")
        : QueryString.utf8(wire.getBody().toByteArray());
  }

  private RecordedRequest read(mockwebserver3.RecordedRequest wire, String body) {
    String method = MarkedSocket.method(wire);
    String target = wire.getTarget();
    int mark = target.indexOf('?');
    String path = mark < 0 ? target : target.substring(0, mark);
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    wire.getHeaders().names().forEach(name -> headers.put(name, wire.getHeaders().values(name)));
    return new RecordedRequest(
        "sandbox-" + received.incrementAndGet(),
        spec.find(method, segments(path)).map(Operation::id).orElse(""),
        method,
        path,
        mark < 0 ? "" : target.substring(mark + 1),
        Collections.unmodifiableMap(headers),
        body);
  }
}
