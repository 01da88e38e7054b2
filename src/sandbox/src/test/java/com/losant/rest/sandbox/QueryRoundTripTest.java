package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.ApiResponse;
import com.losant.rest.api.RequestOptions;
import com.losant.rest.api.Transport;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.LosantTime;
import com.losant.rest.kinds.InspectionFilter;
import com.losant.rest.kinds.InspectionPlace;
import com.losant.rest.kinds.InspectionResult;
import com.losant.rest.kinds.Inspections;
import com.losant.rest.kinds.InspectionsApi;
import com.losant.rest.kinds.InspectionsApi.GetParams;
import com.losant.rest.kinds.InspectorFilterItem;
import com.losant.rest.kinds.PlantTagFilterItem;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.shared.ActorType;
import com.losant.rest.shared.CommonParams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** What the client writes into a query, the sandbox reads as the same. */
class QueryRoundTripTest {
  private static final ApiDescription DESCRIPTION = description();
  private static final RequestValidator VALIDATOR =
      new RequestValidator(DESCRIPTION.schemas(), true);

  private static ApiDescription description() {
    try (InputStream description = Inspections.class.getResourceAsStream("openapi.json")) {
      return ApiDescription.of(JsonMapper.shared().readTree(description));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the address of a request, and responds with an empty page. */
  private static final class RecordedAddress implements Transport {
    private final AtomicReference<String> address = new AtomicReference<>("");

    @Override
    public <T> ApiResponse<T> send(ApiRequest<T> request, RequestOptions options) {
      address.set(request.target(CommonParams.builder().build()));
      return ApiResponse.builder(200, request.read(200, "{\"items\":[]}")).build();
    }
  }

  private static JsonNode read(String parameter, Consumer<GetParams> params) {
    RecordedAddress transport = new RecordedAddress();
    new InspectionsApi(transport).get("5a9db0c00000000000000001", params);
    String[] address = transport.address.get().split("\\?", 2);
    List<String> segments = ApiDescription.segments(address[0]);
    Operation operation = DESCRIPTION.find("GET", segments).orElseThrow();
    SandboxRequest request = ChangeLog.request("GET", address[0], address[1], "");
    ActionRequest valid = VALIDATOR.validate(operation, request, segments);
    return valid.value(parameter);
  }

  @Property(tries = 300)
  void listsOfTexts(@ForAll @Size(max = 30) List<String> keywords) {
    JsonNode expected = written(JsonCodec.listOf(JsonCodec.STRING).toTree(keywords));

    assertEquals(expected, read("keywords", p -> p.keywords(keywords)));
  }

  @Property(tries = 300)
  void listsOfObjects(@ForAll("tags") List<PlantTagFilterItem> tags) {
    JsonNode expected = written(JsonCodec.listOf(PlantTagFilterItem.CODEC).toTree(tags));

    assertEquals(expected, read("tagFilter", p -> p.tagFilter(tags)));
  }

  @Property(tries = 300)
  void objectsInObjects(@ForAll("filters") InspectionFilter filter) {
    // As text, for trees of equal numbers of different size are not equal.
    assertEquals(
        written(InspectionFilter.CODEC.toTree(filter)).toString(),
        read("inspectionFilter", p -> p.inspectionFilter(filter)).toString());
  }

  @Property(tries = 300)
  void listsInCommas(@ForAll("attributes") List<String> attributes) {
    assertEquals(
        JsonCodec.listOf(JsonCodec.STRING).toTree(attributes),
        read("attributes", p -> p.attributes(attributes)));
  }

  @Property(tries = 100)
  void listsOfOneKindOfValues(@ForAll @Size(min = 1, max = 9) List<Boolean> pests) {
    List<InspectionResult> results =
        pests.stream()
            .map(pest -> pest ? InspectionResult.PEST : InspectionResult.HEALTHY)
            .toList();

    assertEquals(
        JsonCodec.listOf(InspectionResult.CODEC).toTree(results),
        read("result", p -> p.result(results)));
  }

  @Property(tries = 100)
  void times(@ForAll @LongRange(min = -9_000_000_000_000L, max = 9_000_000_000_000L) long millis) {
    LosantTime time = JsonCodec.LOSANT_TIME.fromJson(Long.toString(millis));

    assertEquals(millis, read("start", p -> p.start(time)).longValue());
  }

  /** Without what a query has no form for: what is empty, except before something that is not. */
  private static JsonNode written(JsonNode value) {
    if (value.isArray()) {
      ArrayNode entries = JsonNodeFactory.instance.arrayNode();
      int length = 0;
      for (JsonNode entry : value) {
        JsonNode written = written(entry);
        entries.add(written.isMissingNode() ? JsonNodeFactory.instance.objectNode() : written);
        length = written.isMissingNode() ? length : entries.size();
      }
      while (entries.size() > length) {
        entries.remove(length);
      }
      return entries.isEmpty() ? MissingNode.getInstance() : entries;
    }
    if (value.isObject()) {
      ObjectNode properties = JsonNodeFactory.instance.objectNode();
      value.forEachEntry(
          (name, property) -> {
            JsonNode written = written(property);
            if (!written.isMissingNode()) {
              properties.set(name, written);
            }
          });
      return properties.isEmpty() ? MissingNode.getInstance() : properties;
    }
    return value;
  }

  @Provide
  Arbitrary<List<PlantTagFilterItem>> tags() {
    return texts()
        .optional()
        .list()
        .ofSize(2)
        .map(
            sides -> {
              PlantTagFilterItem.Builder tag = PlantTagFilterItem.builder();
              sides.get(0).ifPresent(tag::key);
              sides.get(1).ifPresent(tag::value);
              return tag.build();
            })
        .list()
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<InspectionFilter> filters() {
    Arbitrary<InspectorFilterItem> inspectors =
        Arbitraries.of(
            InspectorFilterItem.builder().build(),
            InspectorFilterItem.builder().type(ActorType.USER).build(),
            InspectorFilterItem.builder()
                .id("575ed70c7ae143cd83dc4aa9")
                .type(ActorType.FLOW)
                .build());
    Arbitrary<InspectionPlace> places =
        texts()
            .flatMap(
                section ->
                    Arbitraries.of(
                        InspectionPlace.builder().build(),
                        InspectionPlace.builder().section(section).isShaded(false).build(),
                        InspectionPlace.builder().shelf(-3).height(new BigDecimal("1.5")).build()));
    Arbitrary<List<Integer>> scores = Arbitraries.integers().between(0, 5).list().ofMaxSize(4);
    return inspectors
        .list()
        .ofMaxSize(4)
        .flatMap(
            who ->
                places.flatMap(
                    where ->
                        scores.map(
                            score ->
                                InspectionFilter.builder()
                                    .inspector(who)
                                    .place(where)
                                    .score(score)
                                    .build())));
  }

  @Provide
  Arbitrary<List<String>> attributes() {
    return texts()
        .filter(text -> !text.isEmpty() && text.indexOf(',') < 0)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  /** Any text that has UTF-8. */
  private static Arbitrary<String> texts() {
    return Arbitraries.strings().excludeChars('\u0000').ofMaxLength(12);
  }
}
