package com.losant.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.json.JsonCodec;
import com.losant.rest.shared.CommonParams;
import com.losant.rest.workflows.WorkflowTriggerFilterItem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import okhttp3.HttpUrl;

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
