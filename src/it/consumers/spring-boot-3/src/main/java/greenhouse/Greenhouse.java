package greenhouse;

import com.losant.rest.LosantClient;
import com.losant.rest.shared.FlowClass;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowPost;
import com.losant.rest.workflows.Workflows;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A service that passes on what Losant has, and takes what Losant gets. */
@SpringBootApplication
public class Greenhouse {
  @Bean
  LosantClient losant(@Value("${losant.url}") String url, @Value("${losant.token}") String token) {
    return LosantClient.builder().baseUrl(url).accessToken(token).build();
  }

  @RestController
  static class WorkflowController {
    private final LosantClient losant;
    private final String applicationId;

    WorkflowController(LosantClient losant, @Value("${losant.application}") String applicationId) {
      this.losant = losant;
      this.applicationId = applicationId;
    }

    @GetMapping("/page")
    Workflows page() {
      return losant.flows().get(applicationId);
    }

    @GetMapping("/list")
    List<Workflow> list() {
      return page().items();
    }

    @GetMapping("/first")
    Workflow first() {
      return list().get(0);
    }

    @GetMapping("/class")
    FlowClass flowClass() {
      return first().flowClass();
    }

    @GetMapping("/by-class")
    Map<FlowClass, List<Workflow>> byClass() {
      return Map.of(flowClass(), list());
    }

    @PostMapping("/by-mapper")
    Workflow post(@RequestBody WorkflowPost post) {
      return losant.flows().post(applicationId, post);
    }

    @PostMapping("/by-codec")
    Workflow post(@RequestBody String post) {
      return losant.flows().post(applicationId, WorkflowPost.CODEC.fromJson(post));
    }
  }
}
