package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.OpenStream;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxApplication;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Takes the request of an action through its steps: find, authorize, validate, limit, act. */
final class ActionRunner {
  private final ApiDescription description;
  private final SandboxState state;
  private final ResourceFamilies families;
  private final RequestValidator validator;
  private final RequestValidator lenient;
  private final OperationLimits limits;
  private final ChangeLog changes;
  private final String basePath;
  private final Object lock;

  /**
   * Runs the actions of a description.
   *
   * @param changes keeps what actions change
   * @param basePath what stands before the paths of the description
   * @param strict whether unknown query parameters are refused
   * @param lock held while an action works on what the sandbox remembers
   */
  ActionRunner(
      ApiDescription description,
      SandboxState state,
      OperationLimits limits,
      ChangeLog changes,
      String basePath,
      boolean strict,
      Object lock) {
    this.description = description;
    this.state = state;
    this.families = new ResourceFamilies(state, description);
    this.validator = new RequestValidator(description.schemas(), strict);
    this.lenient = new RequestValidator(description.schemas(), false);
    this.limits = limits;
    this.changes = changes;
    this.basePath = basePath;
    this.lock = lock;
  }

  /** Begins an application that the sandbox itself has made. */
  SandboxApplication begin(SandboxApplication application) {
    families.begin(application);
    return application;
  }

  /** Puts everything into an application that the examples of the description are about. */
  void addExamples(SandboxApplication application) {
    families.addExamples(application, description);
  }

  /** The operation that a method and a path name, base path included. */
  Optional<Operation> find(String method, String path) {
    return description.find(method, segments(path));
  }

  /** Does what a caller asks for, with a token if the action needs one. */
  ActionResponse run(Optional<SandboxToken> token, SandboxRequest request) {
    Operation operation = operation(request);
    token.ifPresent(given -> SandboxTokens.check(given, operation));
    ActionRequest valid = validator.validate(operation, request, segments(request.path()));
    synchronized (lock) {
      token.ifPresent(given -> given.checkReach(valid));
      limits.check(operation, valid);
      ActionResponse response = act(operation, valid, request);
      limits.count(operation, valid);
      return operation.events().isPresent()
          ? response.as(open(operation, operation.events().get(), valid, response.body()))
          : response;
    }
  }

  /** Opens a stream that begins with some events, before anything else can send one. */
  private OpenStream open(
      Operation operation, OperationEvents events, ActionRequest request, JsonNode first) {
    OpenStream stream =
        new OpenStream(
            operation.id(),
            events.event(),
            request,
            events.interval(request),
            data -> description.checkEvent(events, data));
    first.forEach(stream::send);
    state.streams().add(stream);
    return stream;
  }

  /** Does what a request below the base path asks for, whoever sent it and however often. */
  ActionResponse perform(SandboxRequest below) {
    SandboxRequest request = ChangeLog.request(below, basePath + below.path());
    try {
      Operation operation = operation(request);
      ActionRequest valid = lenient.validate(operation, request, segments(request.path()));
      synchronized (lock) {
        return act(operation, valid, request);
      }
    } catch (RefusedException e) {
      return e.response();
    }
  }

  /** The response, if it is one that the description allows. */
  ActionResponse checked(SandboxRequest request, ActionResponse response) {
    List<String> violations =
        description.checkResponse(find(request.method(), request.path()), response);
    return violations.isEmpty()
        ? response
        : RefusedException.sandboxBug(
                "its response breaks the description: " + String.join("; ", violations))
            .response();
  }

  private ActionResponse act(Operation operation, ActionRequest valid, SandboxRequest request) {
    if (!families.isKept(operation)) {
      return families.handler(operation).handle(valid);
    }
    String path = request.path().substring(basePath.length());
    return changes.perform(
        ChangeLog.request(request, path), () -> families.handler(operation).handle(valid));
  }

  private Operation operation(SandboxRequest request) {
    return find(request.method(), request.path())
        .orElseThrow(
            () -> {
              Set<String> methods = description.methods(segments(request.path()));
              String hint = methods.isEmpty() ? "no such path" : "it takes " + methods;
              return RefusedException.notFound(
                  request.method() + " " + request.path() + " was not found: " + hint);
            });
  }

  /** The path below the base path, cut at its slashes; nothing if it is another one. */
  private List<String> segments(String path) {
    return path.startsWith(basePath)
        ? ApiDescription.segments(path.substring(basePath.length()))
        : List.of();
  }
}
