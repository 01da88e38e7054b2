package com.losant.rest.examples;

import com.losant.rest.LosantClient;
import com.losant.rest.api.Action;
import com.losant.rest.api.Answer;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.FlowApi;
import com.losant.rest.api.RequestOptions;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.api.Transport;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantTimeoutException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.errors.TooManyRequestsException;
import com.losant.rest.model.AdvancedWorkflowQuery;
import com.losant.rest.model.JsonType;
import com.losant.rest.model.QueryOperators;
import com.losant.rest.model.TimerTrigger;
import com.losant.rest.model.VirtualButtonTrigger;
import com.losant.rest.model.Workflow;
import com.losant.rest.model.WorkflowPatch;
import com.losant.rest.model.WorkflowPost;
import com.losant.rest.model.WorkflowTrigger;
import com.losant.rest.model.Workflows;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/** The code in README.md, so that it compiles and runs. */
final class Snippets {
  private Snippets() {}

  static String change(LosantClient losant, String applicationId, String flowId) {
    // tag::change[]
    Workflow workflow = losant.flow().get(applicationId, flowId);

    WorkflowPatch patch =
        WorkflowPatch.builder()
            .description("Watered twice a day")
            .iconData(null) // a JSON null: clears the icon; what is not set is not sent
            .build();
    Workflow changed = losant.flow().patch(applicationId, workflow.id(), patch);
    // end::change[]
    return changed.description();
  }

  static Workflows query(LosantClient losant, String applicationId) {
    // tag::query[]
    AdvancedWorkflowQuery query =
        AdvancedWorkflowQuery.builder()
            .name(QueryOperators.builder().startsWith("green").ci(true).build())
            .enabled(true)
            .build();
    Workflows found = losant.flows().get(applicationId, p -> p.query(query).allVersions(true));
    // end::query[]
    return found;
  }

  static String triggers(Workflow workflow) {
    StringBuilder text = new StringBuilder();
    // tag::triggers[]
    for (WorkflowTrigger trigger : workflow.triggers()) {
      if (trigger instanceof TimerTrigger timer) {
        text.append("every ").append(timer.config().seconds()).append(" seconds; ");
      } else if (trigger instanceof VirtualButtonTrigger button) {
        text.append("button ").append(button.key()).append("; ");
      } else {
        switch (trigger.type().known()) {
          case WEBHOOK, REQUEST -> text.append("over HTTP; ");
          case UNKNOWN -> text.append("new to this library: ").append(trigger.type()).append("; ");
          default -> text.append(trigger.type()).append("; ");
        }
      }
    }
    // end::triggers[]
    return text.toString();
  }

  static String failure(LosantClient losant, String applicationId, String flowId) {
    // tag::errors[]
    try {
      losant.flow().delete(applicationId, flowId);
    } catch (NotFoundException e) {
      return "already gone: " + e.answer().message();
    }
    // end::errors[]
    return "deleted";
  }

  static List<Integer> storage(LosantClient losant, String applicationId, String flowId) {
    // tag::storage[]
    List<?> limits =
        losant.flow().getStorageEntries(applicationId, flowId).get("limits", List.class);
    // end::storage[]
    return limits == null ? List.of() : limits.stream().map(Integer.class::cast).toList();
  }

  static LosantClient configured(String token) {
    // tag::client[]
    LosantClient losant =
        LosantClient.builder()
            .accessToken(token)
            .callTimeout(Duration.ofSeconds(30)) // for all of a call, retries and waits included
            .retryPolicy(RetryPolicy.DEFAULT.withMaxRetries(4))
            .keepThrottles() // wait for a turn rather than run into the documented limits
            .build();
    // end::client[]
    return losant;
  }

  static List<String> paging(LosantClient losant, String applicationId) {
    List<String> names = new ArrayList<>();
    // tag::paging[]
    for (Workflow workflow : losant.flows().getAll(applicationId, p -> p.perPage(50))) {
      names.add(workflow.name());
    }

    Optional<Workflow> firstDisabled =
        losant.flows().getEach(applicationId, p -> {}).stream()
            .filter(workflow -> !workflow.enabled())
            .findFirst();
    // end::paging[]
    firstDisabled.ifPresent(workflow -> names.add("disabled: " + workflow.name()));
    return names;
  }

  static String async(LosantClient losant, String applicationId, String flowId) throws Exception {
    // tag::async[]
    CompletableFuture<Workflow> future =
        losant
            .flow()
            .calls()
            .get(applicationId, flowId)
            .with(o -> o.timeout(Duration.ofSeconds(5)))
            .executeAsync(); // future.cancel(true) ends the HTTP call
    // end::async[]
    return future.get().name();
  }

  static Optional<String> raw(LosantClient losant, String applicationId, String flowId) {
    // tag::raw[]
    Answer<Workflow> answer =
        losant
            .flow()
            .calls()
            .get(applicationId, flowId)
            .with(o -> o.commonParams(p -> p.links(false)).header("X-Request-Source", "nightly"))
            .executeRaw();
    Optional<String> contentType = answer.header("Content-Type");
    // end::raw[]
    return contentType;
  }

  static JsonNode other(LosantClient losant, String applicationId) {
    // tag::other[]
    Action devices =
        new Action("devices.get", "GET", "/applications/{applicationId}/devices", true);
    JsonNode answer =
        losant
            .call(
                ApiRequest.of(devices)
                    .path("applicationId", applicationId)
                    .query("perPage", 10, JsonType.INTEGER)
                    .returning(JsonType.ANY))
            .execute();
    // end::other[]
    return answer;
  }

  static String failures(LosantClient losant, String applicationId, WorkflowPost post) {
    // tag::failures[]
    try {
      return losant.flows().post(applicationId, post).id();
    } catch (LosantTimeoutException e) {
      // Not repeated: a second attempt could create a second workflow.
      return e.mayHaveArrived() ? "look whether it is there" : "safe to try again";
    } catch (TooManyRequestsException e) {
      return "come back in " + e.retryAfter().orElse(Duration.ofSeconds(10));
    } catch (LosantApiException e) {
      return "refused with " + e.status() + ": " + e.answer().message();
    }
    // end::failures[]
  }

  static String faked() {
    // tag::fake[]
    Transport transport =
        new Transport() {
          @Override
          public <T> Answer<T> send(ApiRequest<T> request, RequestOptions options) {
            String json = "{\"name\": \"answer to " + request.action().name() + "\"}";
            return new Answer<>(200, Map.of(), request.answer().fromJson(json), 1);
          }
        };
    FlowApi flow = new FlowApi(transport);
    // end::fake[]
    return flow.get("applicationId", "flowId").name();
  }
}
