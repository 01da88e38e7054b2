package com.losant.rest.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.errors.LosantDecodeException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileJsonTest {
  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"name\"",
        "{\"name\":",
        "{\"name\":\"n",
        "{\"name\":\"n\"",
        "{\"name\":\"n\",}",
        "{\"name\":nul}",
        "{name:\"n\"}",
        "{'name':'n'}",
        "{\"name\":\"\\x\"}",
        "{\"memoryUsed\":01}",
        "{\"x\":NaN}",
        "{\"x\":+1}",
        "{\"x\":1.}",
        "{\"x\":0x1}",
        "{\"x\":1e99999999999}",
        "{} {}",
        "{}]",
        "{}x",
        "{}\0",
        "<html>",
        "// {}",
        "null",
        "\"text\"",
        "[]"
      })
  void whatIsNoJsonObjectIsRefused(String json) {
    assertThrows(LosantDecodeException.class, () -> Workflow.TYPE.fromJson(json), json);
  }

  @Test
  void everyTruncationIsRefused() {
    String json = SchemaSamples.of("WorkflowVersion").json();
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      InputStream cut = new ByteArrayInputStream(bytes, 0, length);
      assertThrows(
          LosantDecodeException.class, () -> WorkflowVersion.TYPE.fromJson(cut), "at " + length);
    }
  }

  @Test
  void theMessageSaysWhatWasExpectedAndWhatCame() {
    assertEquals("expected Workflow, found no JSON at all", refused(""));
    assertEquals("expected Workflow, found array", refused("[]"));
    assertEquals("expected Workflow, found null", refused("null"));
    assertEquals("expected the end of the JSON after Workflow", refused("{} {}"));
    assertEquals(0, refused("{\"a").indexOf("expected Workflow, found malformed JSON: "));
  }

  private static String refused(String json) {
    return assertThrows(LosantDecodeException.class, () -> Workflow.TYPE.fromJson(json))
        .getMessage();
  }

  @Test
  void spaceAroundTheDocumentAndAByteOrderMarkAreNoHarm() {
    assertEquals("n", Workflow.TYPE.fromJson("\uFEFF{\"name\":\"n\"}").name());
    assertEquals("n", Workflow.TYPE.fromJson("\r\n\t {\"name\":\"n\"} \n").name());
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] latin1 = "{\"name\":\"Öttinger\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThrows(
        LosantDecodeException.class,
        () -> Workflow.TYPE.fromJson(new ByteArrayInputStream(latin1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"a\",\"name\":\"b\",\"x\":1,\"x\":2}",
        "{\"name\":5,\"name\":\"b\",\"x\":[],\"x\":2}",
        "{\"name\":null,\"x\":null,\"name\":\"b\",\"x\":2}"
      })
  void ofARepeatedPropertyTheLastOneCounts(String json) {
    Workflow workflow = Workflow.TYPE.fromJson(json);
    assertEquals("b", workflow.name());
    assertEquals("{\"name\":\"b\",\"x\":2}", workflow.toJson());
  }

  @Test
  void ofARepeatedPropertyTheLastOneCountsThoughItIsOfAnotherType() {
    Workflow workflow = Workflow.TYPE.fromJson("{\"name\":\"a\",\"name\":5}");
    assertEquals("{\"name\":5}", workflow.toJson());
    assertThrows(LosantDecodeException.class, workflow::name);
  }

  @Test
  void ofARepeatedKeyOfAMapTheLastOneCounts() {
    String good = "{\"runCount\":2}";
    WorkflowStats stats =
        WorkflowStats.TYPE.fromJson("{\"byVersion\":{\"a\":{\"runCount\":1},\"a\":" + good + "}}");
    assertEquals(2L, stats.byVersion().get("a").runCount());
    WorkflowStats mended =
        WorkflowStats.TYPE.fromJson("{\"byVersion\":{\"a\":5,\"a\":" + good + "}}");
    assertEquals("{\"byVersion\":{\"a\":{\"runCount\":2}}}", mended.toJson());
    assertEquals(stats, mended);
    assertEquals(2L, mended.byVersion().get("a").runCount());
  }

  @Test
  void ofARepeatedTypeOfATriggerTheLastOneIsWritten() {
    String json = "{\"type\":\"timer\",\"type\":\"webhook\"}";
    assertEquals("{\"type\":\"webhook\"}", WorkflowTrigger.TYPE.fromJson(json).toJson());
  }

  @Test
  void aDocumentNested499DeepIsReadAndWritten() {
    String storage = "{\"k\":" + nested(498) + "}";
    assertEquals(storage, WorkflowStorageEntries.TYPE.fromJson(storage).toJson());
    String trigger = "{\"later\":" + nested(498) + ",\"type\":\"timer\"}";
    PlainJson.assertSame(trigger, WorkflowTrigger.TYPE.fromJson(trigger).toJson(), "buffered");
    String wrong = "{\"name\":" + nested(498) + "}";
    assertEquals(wrong, Workflow.TYPE.fromJson(wrong).toJson());
  }

  @ParameterizedTest
  @ValueSource(ints = {600, 100_000})
  void aDocumentNestedDeeperIsRefusedAndOverflowsNothing(int depth) {
    String nested = nested(depth);
    for (String json :
        new String[] {
          nested,
          "{\"name\":" + nested + "}",
          "{\"triggers\":" + nested + "}",
          "{\"triggers\":[{\"later\":" + nested + "}]}",
          "{\"k\":" + "{\"k\":".repeat(depth) + "1" + "}".repeat(depth) + "}"
        }) {
      assertThrows(LosantDecodeException.class, () -> Workflow.TYPE.fromJson(json));
      assertThrows(LosantDecodeException.class, () -> WorkflowStorageEntries.TYPE.fromJson(json));
    }
    String query = "{\"$and\":[".repeat(depth) + "{}" + "]}".repeat(depth);
    assertThrows(LosantDecodeException.class, () -> AdvancedWorkflowQuery.TYPE.fromJson(query));
  }

  @Test
  void aStringOf150000CharactersIsReadAndWritten() {
    String json = "{\"description\":\"" + "xö€😀".repeat(30_000) + "\"}";
    Workflow workflow = Workflow.TYPE.fromJson(json);
    assertEquals(150_000, workflow.description().length());
    PlainJson.assertSame(json, workflow.toJson(), "long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d", "\\ude00", "\\ude00\\ud83d", "x\\ud83dx", "\\u0000\\uffff"})
  void halfACharacterIsReadAndWrittenBack(String escaped) {
    // A server in JavaScript sends this where it cut a text in the middle of an emoji.
    String json = "{\"name\":\"" + escaped + "\",\"x\":[\"" + escaped + "\"],\"a\":\"ö😀\"}";
    PlainJson.assertSame(json, Workflow.TYPE.fromJson(json).toJson(), escaped);
    WorkflowTrigger trigger = WorkflowTrigger.TYPE.fromJson(json);
    PlainJson.assertSame(json, trigger.toJson(), escaped);
    PlainJson.assertSame(json, WorkflowTrigger.TYPE.toJson(trigger), escaped);
  }

  @Test
  void textThatIsNotAsciiIsSentAsItIs() {
    assertEquals("{\"name\":\"ö€\"}", Workflow.TYPE.fromJson("{\"name\":\"ö\\u20ac\"}").toJson());
  }

  @Test
  void aStreamIsClosedAlsoAfterAFailure() {
    for (String json : new String[] {"{}", "{", "{} {}", "[]", ""}) {
      AtomicBoolean closed = new AtomicBoolean();
      InputStream stream =
          new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
              closed.set(true);
            }
          };
      try {
        Workflow.TYPE.fromJson(stream);
      } catch (LosantDecodeException e) {
        assertEquals(true, closed.get(), json);
      }
      assertEquals(true, closed.get(), json);
    }
  }
}
