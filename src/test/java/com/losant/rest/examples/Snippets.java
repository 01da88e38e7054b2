package com.losant.rest.examples;

import com.losant.rest.LosantClient;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.model.AdvancedWorkflowQuery;
import com.losant.rest.model.QueryOperators;
import com.losant.rest.model.TimerTrigger;
import com.losant.rest.model.VirtualButtonTrigger;
import com.losant.rest.model.Workflow;
import com.losant.rest.model.WorkflowPatch;
import com.losant.rest.model.WorkflowTrigger;
import com.losant.rest.model.Workflows;
import java.util.List;

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
}
