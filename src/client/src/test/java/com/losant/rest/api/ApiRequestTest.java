package com.losant.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.json.JsonCodec;
import com.losant.rest.shared.CommonParams;
import com.losant.rest.workflows.WorkflowTriggerFilterItem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import tools.jackson.databind.JsonNode;

class ApiRequestTest {
  private static final ApiAction ACTION =
      ApiAction.builder("test", "GET", "/as/{a}/bs/{b}/c").build();
  private static final CommonParams COMMON = CommonParams.builder().build();

  /** Whatever the ids are, also with braces, each stays in its place, and OkHttp agrees. */
  @Property
  void idsStayInTheirSegments(@ForAll @NotEmpty String a, @ForAll @NotEmpty String b) {
    if (isId(a) && isId(b)) {
      String target = request(a, b).returning(JsonCodec.ANY).target(COMMON);
      HttpUrl url = HttpUrl.get("https://api.losant.com" + target);
      assertEquals(List.of("as", a, "bs", b, "c"), url.pathSegments());
      assertEquals("https://api.losant.com" + target, url.toString());
    }
  }

  @Property
  void aQueryIsReadBackAsItWasGiven(
      @ForAll @Size(max = 6) @UniqueElements List<@NotEmpty String> names, @ForAll String value) {
    ApiRequest.Builder request = request("{b}", "b");
    Map<String, String> expected = new LinkedHashMap<>();
    expected.putAll(COMMON.query());
    for (String name : names) {
      if (isText(name) && isText(value)) {
        request.query(name, value, JsonCodec.STRING);
        expected.put(name, value);
      }
    }
    String target = request.returning(JsonCodec.ANY).target(COMMON);
    assertTrue(target.startsWith("/as/%7Bb%7D/bs/b/c?"), target);
    assertEquals(expected, query(target));
  }

  @Property
  void anIndexedQueryKeepsEachIndex(@ForAll @Size(max = 12) List<Boolean> empty) {
    List<WorkflowTriggerFilterItem> items = new ArrayList<>();
    Map<String, String> expected = new LinkedHashMap<>();
    expected.putAll(COMMON.query());
    for (int i = 0; i < empty.size(); i++) {
      WorkflowTriggerFilterItem.Builder item = WorkflowTriggerFilterItem.builder();
      if (!empty.get(i)) {
        item.key("k" + i);
        expected.put("list[" + i + "][key]", "k" + i);
      }
      items.add(item.build());
    }
    String target =
        request("a", "b")
            .queryInBrackets("list", items, JsonCodec.listOf(WorkflowTriggerFilterItem.CODEC))
            .returning(JsonCodec.ANY)
            .target(COMMON);
    assertEquals(expected, query(target));
  }

  @Test
  void aPathWithoutAllOfItsValuesIsRefused() {
    assertEquals(
        "the path /as/1/bs/{b}/c lacks the value of a parameter in braces; set it with path(…)",
        refused(() -> ApiRequest.of(ACTION).path("a", "1").returning(JsonCodec.ANY)));
  }

  @Test
  void aValueThatThePathHasNoPlaceForIsRefused() {
    assertEquals(
        "the path /as/{a}/bs/{b}/c has no parameter A; check the name",
        refused(() -> request("1", "2").path("A", "3")));
  }

  @Test
  void aBodyBesidePartsIsRefused() {
    ApiRequest.Builder both =
        request("1", "2").body("x", JsonCodec.STRING).part("p", "x", JsonCodec.STRING);
    assertEquals(
        "test has a body and parts, of which a request can have one; leave one out",
        refused(() -> both.returning(JsonCodec.ANY)));
  }

  @Test
  void whatHasNoFormBetweenCommasIsRefused() {
    for (Object value : Arrays.asList(null, List.of(1), Map.of("k", 1))) {
      List<JsonNode> values = List.of(JsonCodec.treeOf(value));
      String message =
          refused(
              () ->
                  request("1", "2").queryInCommas("list", values, JsonCodec.listOf(JsonCodec.ANY)));
      assertEquals(
          "list contains "
              + values.get(0)
              + ", which has no form between commas; give texts, numbers or booleans",
          message);
    }
  }

  @Test
  void halfACharacterIsRefusedInTheNameAndTheTextOfAPart() {
    String half = "a\uD83D";
    String why =
        " contains half a character (a lone surrogate), which has no UTF-8; check where it was cut";
    assertEquals("p" + why, refused(() -> request("1", "2").part("p", half, JsonCodec.STRING)));
    for (Consumer<ApiRequest.Builder> part :
        List.<Consumer<ApiRequest.Builder>>of(
            request -> request.part(half, "x", JsonCodec.STRING),
            request -> request.part(half, Upload.of(new byte[0], "file")))) {
      assertEquals("the name of a part" + why, refused(() -> part.accept(request("1", "2"))));
    }
    assertEquals(
        "the name of a part is empty; give one",
        refused(() -> request("1", "2").part("", "x", JsonCodec.STRING)));
  }

  private static String refused(Executable building) {
    return assertThrows(IllegalArgumentException.class, building).getMessage();
  }

  private static ApiRequest.Builder request(String a, String b) {
    return ApiRequest.of(ACTION).path("a", a).path("b", b);
  }

  private static Map<String, String> query(String target) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String part : target.substring(target.indexOf('?') + 1).split("&")) {
      String[] sides = part.split("=", 2);
      query.put(decode(sides[0]), decode(sides[1]));
    }
    return query;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static boolean isId(String text) {
    return isText(text) && !text.equals(".") && !text.equals("..");
  }

  private static boolean isText(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }
}
