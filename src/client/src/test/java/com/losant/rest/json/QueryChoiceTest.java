package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.shared.IdQueryCondition;
import com.losant.rest.shared.IdQueryOperators;
import com.losant.rest.shared.QueryCondition;
import com.losant.rest.shared.QueryOperators;
import com.losant.rest.workflows.AdvancedWorkflowQuery;
import com.losant.rest.workflows.NodeCondition;
import com.losant.rest.workflows.NodeQuery;
import com.losant.rest.workflows.NodeQueryEquals;
import com.losant.rest.workflows.TriggerCondition;
import com.losant.rest.workflows.TriggerQuery;
import com.losant.rest.workflows.TriggerQueryNotEquals;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Conditions of a query, which are a plain value or an object of operators. */
class QueryChoiceTest {
  private static final String ID = "65a1f0c2d4e5b6a7988c1d01";

  @Test
  void aConditionIsAnyPlainValue() {
    assertEquals("\"cloud\"", QueryCondition.of("cloud").toJson());
    assertEquals("true", QueryCondition.of(true).toJson());
    assertEquals("5", QueryCondition.of(5).toJson());
    assertEquals("9007199254740993", QueryCondition.of(9007199254740993L).toJson());
    assertEquals("1.50", QueryCondition.of(new BigDecimal("1.50")).toJson());
    assertEquals("null", QueryCondition.of((Object) null).toJson());
    assertEquals("\"" + ID + "\"", IdQueryCondition.of(ID).toJson());
    assertEquals("null", IdQueryCondition.of((String) null).toJson());
  }

  @Test
  void aConditionIsAnObjectOfOperators() {
    QueryOperators operators = QueryOperators.builder().contains("test").ci(true).build();
    assertEquals("{\"$contains\":\"test\",\"$ci\":true}", QueryCondition.of(operators).toJson());
    IdQueryOperators none = IdQueryOperators.builder().ne(null).build();
    assertEquals("{\"$ne\":null}", IdQueryCondition.of(none).toJson());
    NodeQuery node = NodeQuery.builder().type("HttpNode").build();
    assertEquals("{\"type\":\"HttpNode\"}", NodeCondition.of(node).toJson());
    NodeQueryEquals found = NodeQueryEquals.builder().eq(node).build();
    assertEquals("{\"$eq\":{\"type\":\"HttpNode\"}}", NodeCondition.of(found).toJson());
    TriggerQuery trigger = TriggerQuery.builder().type("webhook").key("k").build();
    TriggerQueryNotEquals lacking = TriggerQueryNotEquals.builder().ne(trigger).build();
    assertEquals(
        "{\"$ne\":{\"type\":\"webhook\",\"key\":\"k\"}}", TriggerCondition.of(lacking).toJson());
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"x\"", "7", "1.50", "false", "[1]", "{}", "{\"$new\":[{}]}"})
  void whateverComesIsAConditionAndWrittenBack(String json) {
    assertEquals(json, QueryCondition.CODEC.fromJson(json).toJson());
    assertEquals(json, TriggerCondition.CODEC.fromJson(json).toString());
    assertEquals(json, NodeCondition.CODEC.toJson(NodeCondition.CODEC.fromJson(json)));
    String query = "{\"id\":" + json + ",\"name\":" + json + "}";
    assertEquals(query, AdvancedWorkflowQuery.CODEC.fromJson(query).toJson());
  }

  @Test
  void conditionsAreEqualIfTheirJsonIs() {
    assertEquals(QueryCondition.of("x"), QueryCondition.CODEC.fromJson("\"x\""));
    assertEquals(QueryCondition.of("x").hashCode(), QueryCondition.of("x").hashCode());
    assertNotEquals(QueryCondition.of("x"), QueryCondition.of("y"));
    assertNotEquals((Object) QueryCondition.of("x"), IdQueryCondition.of("x"));
  }

  @Test
  void theTreeOfAConditionIsACopy() {
    QueryCondition condition = QueryCondition.CODEC.fromJson("{\"$eq\":1}");
    ((ObjectNode) condition.json()).put("$eq", 2);
    assertEquals("{\"$eq\":1}", condition.toJson());
  }

  @Test
  void anOrdinaryMapperReadsAndWritesConditions() {
    JsonMapper mapper = new JsonMapper();
    QueryCondition condition = mapper.readValue("{\"$gt\":1}", QueryCondition.class);
    assertEquals("{\"$gt\":1}", mapper.writeValueAsString(condition));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoNumberInJsonIsRefused(double value) {
    assertThrows(IllegalArgumentException.class, () -> QueryCondition.of(value));
    assertThrows(IllegalArgumentException.class, () -> QueryCondition.of((float) value));
  }

  @Test
  void malformedJsonIsNoCondition() {
    assertThrows(LosantDecodeException.class, () -> QueryCondition.CODEC.fromJson("{\"$eq\":"));
  }
}
