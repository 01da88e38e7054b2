package com.losant.rest.sandbox;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Everything that the sandbox remembers. */
final class Applications {
  final Ids ids = new Ids();
  final Timeline time;

  private final Map<String, Application> applications = new LinkedHashMap<>();

  Applications(Timeline time) {
    this.time = time;
  }

  Application create() {
    Application application = new Application(ids.next());
    applications.put(application.id, application);
    return application;
  }

  /** Forgets everything; identifiers are counted from the beginning again. */
  void clear() {
    applications.clear();
    ids.clear();
  }

  /** The application that a call names. */
  Application of(Call call) {
    Application application = applications.get(call.text("applicationId").toLowerCase(Locale.ROOT));
    if (application == null) {
      throw Problem.notFound("Application was not found");
    }
    return application;
  }

  /** The workflow that a call names. */
  Workflow workflowOf(Call call) {
    return of(call).workflow(call.text("flowId"));
  }
}
