package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.workflows.AdvancedWorkflowQuery;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowStats;
import com.losant.rest.workflows.WorkflowStorageEntries;
import com.losant.rest.workflows.WorkflowTrigger;
import com.losant.rest.workflows.WorkflowVersion;
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
    assertThrows(LosantDecodeException.class, () -> Workflow.CODEC.fromJson(json), json);
  }

  @Test
  void everyTruncationIsRefused() {
    String json = SchemaSamples.of("WorkflowVersion").json();
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      InputStream cut = new ByteArrayInputStream(bytes, 0, length);
      assertThrows(
          LosantDecodeException.class, () -> WorkflowVersion.CODEC.fromJson(cut), "at " + length);
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
    return assertThrows(LosantDecodeException.class, () -> Workflow.CODEC.fromJson(json))
        .getMessage();
  }

  @Test
  void spaceAroundTheDocumentAndAByteOrderMarkAreNoHarm() {
    assertEquals("n", Workflow.CODEC.fromJson("\uFEFF{\"name\":\"n\"}").name());
    assertEquals("n", Workflow.CODEC.fromJson("\r\n\t {\"name\":\"n\"} \n").name());
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] latin1 = "{\"name\":\"Öttinger\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThrows(
        LosantDecodeException.class,
        () -> Workflow.CODEC.fromJson(new ByteArrayInputStream(latin1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"a\",\"name\":\"b\",\"x\":1,\"x\":2}",
        "{\"name\":5,\"name\":\"b\",\"x\":[],\"x\":2}",
        "{\"name\":null,\"x\":null,\"name\":\"b\",\"x\":2}"
      })
  void ofARepeatedPropertyTheLastOneCounts(String json) {
    Workflow workflow = Workflow.CODEC.fromJson(json);
    assertEquals("b", workflow.name());
    assertEquals("{\"name\":\"b\",\"x\":2}", workflow.toJson());
  }

  @Test
  void ofARepeatedPropertyTheLastOneCountsThoughItIsOfAnotherType() {
    Workflow workflow = Workflow.CODEC.fromJson("{\"name\":\"a\",\"name\":5}");
    assertEquals("{\"name\":5}", workflow.toJson());
    assertThrows(LosantDecodeException.class, workflow::name);
  }

  @Test
  void ofARepeatedKeyOfAMapTheLastOneCounts() {
    String good = "{\"runCount\":2}";
    WorkflowStats stats =
        WorkflowStats.CODEC.fromJson("{\"byVersion\":{\"a\":{\"runCount\":1},\"a\":" + good + "}}");
    assertEquals(2L, stats.byVersion().get("a").runCount());
    WorkflowStats mended =
        WorkflowStats.CODEC.fromJson("{\"byVersion\":{\"a\":5,\"a\":" + good + "}}");
    assertEquals("{\"byVersion\":{\"a\":{\"runCount\":2}}}", mended.toJson());
    assertEquals(stats, mended);
    assertEquals(2L, mended.byVersion().get("a").runCount());
  }

  @Test
  void ofARepeatedTypeOfATriggerTheLastOneIsWritten() {
    String json = "{\"type\":\"timer\",\"type\":\"webhook\"}";
    assertEquals("{\"type\":\"webhook\"}", WorkflowTrigger.CODEC.fromJson(json).toJson());
  }

  @Test
  void aDocumentNested499DeepIsReadAndWritten() {
    String storage = "{\"k\":" + nested(498) + "}";
    assertEquals(storage, WorkflowStorageEntries.CODEC.fromJson(storage).toJson());
    String trigger = "{\"later\":" + nested(498) + ",\"type\":\"timer\"}";
    PlainJson.assertSame(trigger, WorkflowTrigger.CODEC.fromJson(trigger).toJson(), "buffered");
    String wrong = "{\"name\":" + nested(498) + "}";
    assertEquals(wrong, Workflow.CODEC.fromJson(wrong).toJson());
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
      assertThrows(LosantDecodeException.class, () -> Workflow.CODEC.fromJson(json));
      assertThrows(LosantDecodeException.class, () -> WorkflowStorageEntries.CODEC.fromJson(json));
    }
    String query = "{\"$and\":[".repeat(depth) + "{}" + "]}".repeat(depth);
    assertThrows(LosantDecodeException.class, () -> AdvancedWorkflowQuery.CODEC.fromJson(query));
  }

  @Test
  void aStringOf150000CharactersIsReadAndWritten() {
    String json = "{\"description\":\"" + "xö€😀".repeat(30_000) + "\"}";
    Workflow workflow = Workflow.CODEC.fromJson(json);
    assertEquals(150_000, workflow.description().length());
    PlainJson.assertSame(json, workflow.toJson(), "long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d", "\\ude00", "\\ude00\\ud83d", "x\\ud83dx", "\\u0000\\uffff"})
  void halfACharacterIsReadAndWrittenBack(String escaped) {
    // A server in JavaScript sends this where it cut a text in the middle of an emoji.
    String json = "{\"name\":\"" + escaped + "\",\"x\":[\"" + escaped + "\"],\"a\":\"ö😀\"}";
    PlainJson.assertSame(json, Workflow.CODEC.fromJson(json).toJson(), escaped);
    WorkflowTrigger trigger = WorkflowTrigger.CODEC.fromJson(json);
    PlainJson.assertSame(json, trigger.toJson(), escaped);
    PlainJson.assertSame(json, WorkflowTrigger.CODEC.toJson(trigger), escaped);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d", "\\ude00", "x\\ud83dx"})
  void halfACharacterInAJavaStringIsReadAsAnEscapedOneIs(String escaped) {
    String json = "{\"name\":\"" + escaped + "\",\"x\":[\"" + escaped + "\"]}";
    char half = (char) Integer.parseInt(escaped.replaceAll(".*u(....).*", "$1"), 16);
    String raw = json.replaceAll("\\\\u....", String.valueOf(half));
    assertEquals(Workflow.CODEC.fromJson(json), Workflow.CODEC.fromJson(raw));
  }

  @Test
  void textThatIsNotAsciiIsSentAsItIs() {
    assertEquals("{\"name\":\"ö€\"}", Workflow.CODEC.fromJson("{\"name\":\"ö\\u20ac\"}").toJson());
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
        Workflow.CODEC.fromJson(stream);
      } catch (LosantDecodeException e) {
        assertEquals(true, closed.get(), json);
      }
      assertEquals(true, closed.get(), json);
    }
  }
}
