package com.losant.rest.sandbox.internal.applications;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.AdvancedQuery;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Listing;
import com.losant.rest.sandbox.internal.actions.Period;
import com.losant.rest.sandbox.internal.actions.Presentation;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.actions.Timeline;
import com.losant.rest.sandbox.internal.devices.ApplicationDevices;
import com.losant.rest.sandbox.internal.devices.Payload;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The actions that count what applications use. */
final class ApplicationUsageActions {
  private static final long DAY = Duration.ofDays(1).toMillis();
  private static final long DEFAULT_START = -Duration.ofDays(30).toMillis();
  private static final List<String> OF_RUNS =
      List.of("minutes", "completed", "canceled", "errored", "timeout");

  private final SandboxState state;
  private final StoredApplications applications;
  private final ApplicationRules rules;
  private final ApplicationPayloads payloads;

  ApplicationUsageActions(
      SandboxState state,
      StoredApplications applications,
      ApplicationRules rules,
      ApplicationPayloads payloads) {
    this.state = state;
    this.applications = applications;
    this.rules = rules;
    this.payloads = payloads;
  }

  Map<String, ActionHandler> handlers() {
    return Map.of(
        "application.payloadCounts",
        request -> ActionResponse.ok(payloads.counts(id(request), period(request))),
        "application.payloadCountsBreakdown",
        request ->
            ActionResponse.ok(
                breakdown(id(request), period(request), request.number("resolution", 1))),
        "application.deviceCounts",
        request -> ActionResponse.ok(deviceCounts(id(request), period(request))),
        "application.notebookMinuteCounts",
        request -> {
          state.application(request);
          return ActionResponse.ok(notebookMinuteCounts(period(request)));
        },
        "applications.periodSummaries",
        this::periodSummaries);
  }

  private String id(ActionRequest request) {
    return state.application(request).id();
  }

  private Period period(ActionRequest request) {
    ObjectNode given = JsonTrees.object().put("start", DEFAULT_START);
    given.setAll(JsonTrees.copy(request.values()));
    return Period.of(given, state.time().now());
  }

  private ObjectNode breakdown(String applicationId, Period period, long resolution) {
    return Payload.breakdown(period, resolution, payloads.in(applicationId, period));
  }

  private ObjectNode deviceCounts(String applicationId, Period period) {
    ApplicationDevices devices = ApplicationDevices.of(state, applicationId);
    List<ObjectNode> deleted = List.copyOf(devices.deleted());
    List<ObjectNode> ever = Stream.concat(devices.all().stream(), deleted.stream()).toList();
    return days(
        period,
        start -> {
          Period day = new Period(start, Math.min(start + DAY - 1, period.end()));
          Period until = new Period(Long.MIN_VALUE, day.end());
          long total = in(until, "creationDate", ever) - in(until, "deletedAt", deleted);
          return JsonTrees.object()
              .put("created", in(day, "creationDate", ever))
              .put("deleted", in(day, "deletedAt", deleted))
              .put("total", total);
        });
  }

  private static long in(Period period, String date, List<ObjectNode> devices) {
    return devices.stream().filter(device -> period.contains(JsonTrees.text(device, date))).count();
  }

  /** Notebooks do not run here. */
  private static ObjectNode notebookMinuteCounts(Period period) {
    return days(
        period,
        start -> {
          ObjectNode nothing = JsonTrees.object();
          OF_RUNS.forEach(count -> nothing.put(count, 0));
          return nothing;
        });
  }

  /** Days begin at the start of the period. */
  private static ObjectNode days(Period period, LongFunction<ObjectNode> count) {
    Period.refuseMany("query parameter start", (period.end() - period.start()) / DAY + 1);
    ObjectNode response = JsonTrees.object();
    period.addTo(response);
    ArrayNode counts = response.putArray("counts");
    for (long start = period.start(); start <= period.end(); start += DAY) {
      counts.add(count.apply(start).put("date", Timeline.text(start)));
    }
    return response;
  }

  private ActionResponse periodSummaries(ActionRequest request) {
    Period period = period(request);
    Listing listing = new Listing(request, AdvancedQuery.PLAIN);
    for (ObjectNode application : applications.all()) {
      if (listing.matches(application) && rules.isListed(application, request)) {
        listing.add(application, () -> used(application, period, request));
      }
    }
    ObjectNode page = listing.page();
    Presentation.link(page, request, StoredApplications.COLLECTION + "/periodSummaries", Map.of());
    return ActionResponse.ok(page);
  }

  private ObjectNode used(JsonNode application, Period period, ActionRequest request) {
    String id = JsonTrees.text(application, "id");
    ObjectNode summary = JsonTrees.object();
    summary.set("payloadCounts", breakdown(id, period, DAY));
    summary.set("deviceCounts", deviceCounts(id, period));
    summary.set("notebookMinuteCounts", notebookMinuteCounts(period));
    ApplicationSummary.limit(summary, request, "include", "exclude");
    ObjectNode shown = JsonTrees.object().put("id", id).put("applicationId", id);
    shown.set("name", application.path("name"));
    shown.set("summary", summary);
    return shown;
  }
}
