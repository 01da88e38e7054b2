package com.losant.rest.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.kinds.InspectionsApi.GetParams;
import com.losant.rest.shared.ActorType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists and objects in queries, as Losant's own clients write them. */
class QueryParametersTest extends KindsTestBase {
  private static final Set<String> COMMON = Set.of("_actions", "_links", "_embedded");

  /** The parameters as they are written, encoded, without the common ones. */
  private Set<String> sent(Consumer<GetParams> params) throws Exception {
    respond(200, "{\"items\":[]}");
    new InspectionsApi(transport).get(APPLICATION, params);
    HttpUrl url = server.takeRequest().getUrl();
    Set<String> parameters = new TreeSet<>();
    for (String parameter : url.encodedQuery().split("&")) {
      if (!COMMON.contains(parameter.replaceFirst("=.*", ""))) {
        parameters.add(parameter);
      }
    }
    return parameters;
  }

  @Test
  void aListHasAnIndexForEachValue() throws Exception {
    assertEquals(
        Set.of("keywords%5B0%5D=a", "keywords%5B1%5D=b%20c"),
        sent(p -> p.keywords(List.of("a", "b c"))));
    assertEquals(
        Set.of("result%5B0%5D=pest", "result%5B1%5D=rot"),
        sent(p -> p.result(List.of(InspectionResult.PEST, InspectionResult.of("rot")))));
  }

  @Test
  void aListOfObjectsHasAnIndexForEachObject() throws Exception {
    PlantTagFilterItem row = PlantTagFilterItem.builder().key("row").value("7").build();
    PlantTagFilterItem none = PlantTagFilterItem.builder().build();

    assertEquals(
        Set.of("tagFilter%5B0%5D%5Bkey%5D=row", "tagFilter%5B0%5D%5Bvalue%5D=7"),
        sent(p -> p.tagFilter(List.of(row))));
    assertEquals(
        Set.of("tagFilter%5B1%5D%5Bkey%5D=row", "tagFilter%5B1%5D%5Bvalue%5D=7"),
        sent(p -> p.tagFilter(List.of(none, row))));
  }

  @Test
  void anObjectHasTheWayToEachValue() throws Exception {
    InspectionFilter filter =
        InspectionFilter.builder()
            .inspector(
                List.of(
                    InspectorFilterItem.builder().type(ActorType.USER).build(),
                    InspectorFilterItem.builder().id("575ed70c7ae143cd83dc4aa9").build()))
            .score(List.of(4, 5))
            .place(
                InspectionPlace.builder()
                    .section("north & west")
                    .isShaded(true)
                    .height(new BigDecimal("1.50"))
                    .build())
            .build();

    assertEquals(
        Set.of(
            "inspectionFilter%5Binspector%5D%5B0%5D%5Btype%5D=user",
            "inspectionFilter%5Binspector%5D%5B1%5D%5Bid%5D=575ed70c7ae143cd83dc4aa9",
            "inspectionFilter%5Bscore%5D%5B0%5D=4",
            "inspectionFilter%5Bscore%5D%5B1%5D=5",
            "inspectionFilter%5Bplace%5D%5Bsection%5D=north%20%26%20west",
            "inspectionFilter%5Bplace%5D%5BisShaded%5D=true",
            "inspectionFilter%5Bplace%5D%5Bheight%5D=1.50"),
        sent(p -> p.inspectionFilter(filter)));
  }

  @Test
  void whatHasNoValuesIsNotSent() throws Exception {
    assertEquals(Set.of(), sent(p -> p.keywords(List.of())));
    assertEquals(Set.of(), sent(p -> p.tagFilter(List.of(PlantTagFilterItem.builder().build()))));
    assertEquals(
        Set.of(),
        sent(
            p ->
                p.inspectionFilter(
                    InspectionFilter.builder()
                        .score(List.of())
                        .place(InspectionPlace.builder().build())
                        .build())));
  }

  @Test
  void aListInCommasIsOneText() throws Exception {
    assertEquals(
        Set.of("attributes=moisture%2Cp%20h", "summaryExclude=pest"),
        sent(
            p ->
                p.attributes(List.of("moisture", "p h"))
                    .summaryExclude(List.of(InspectionResult.PEST))));
  }

  static Stream<Consumer<GetParams>> withoutAForm() {
    return Stream.of(
        p -> p.attributes(List.of()),
        p -> p.attributes(List.of("a", "b,c")),
        p -> p.attributes(List.of("a", "")),
        p -> p.summaryExclude(List.of(InspectionResult.of("pest,drought"))),
        p -> p.inspectionFilter(InspectionFilter.CODEC.fromJson("{\"score\":[4,null]}")),
        p -> p.inspectionFilter(InspectionFilter.CODEC.fromJson("{\"place\":{\"shelf\":null}}")),
        p -> p.inspectionFilter(InspectionFilter.CODEC.fromJson("{\"place\":{\"a]b\":1}}")),
        p -> p.inspectionFilter(InspectionFilter.CODEC.fromJson("{\"a[b\":1}")),
        p -> p.inspectionFilter(InspectionFilter.CODEC.fromJson("{\"\":1}")));
  }

  @ParameterizedTest
  @MethodSource("withoutAForm")
  void whatHasNoFormIsRefusedBeforeItIsSent(Consumer<GetParams> params) {
    InspectionsApi inspections = new InspectionsApi(transport);

    String message =
        assertThrows(IllegalArgumentException.class, () -> inspections.get(APPLICATION, params))
            .getMessage();

    assertTrue(message.matches("(attributes|summaryExclude|inspectionFilter).*"), message);
    assertEquals(0, server.getRequestCount());
  }
}
