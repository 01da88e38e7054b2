package greenhouse;

// tag::program[]
import com.losant.rest.LosantClient;
import com.losant.rest.workflows.Workflow;

public class FirstProgram {
  public static void main(String[] arguments) {
    try (LosantClient losant = LosantClient.fromEnv()) {
      for (Workflow workflow : losant.flows().get(arguments[0], p -> p.perPage(10)).items()) {
        System.out.println(workflow.name() + " has " + workflow.triggers().size() + " triggers");
      }
    }
  }
}
// end::program[]
