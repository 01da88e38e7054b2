package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.workflows.WorkflowPatch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A property of a patch is left out, or cleared by a null, or has a value. */
class PatchStatesTest {
  private static final String ID = "65a1f0c2d4e5b6a7988c1d01";

  @Test
  void whatIsNotSetIsNotSent() {
    WorkflowPatch patch = WorkflowPatch.builder().name("n").build();
    assertEquals("{\"name\":\"n\"}", patch.toJson());
    assertFalse(patch.hasIconData());
    assertFalse(patch.hasDefaultVersionId());
    assertNull(patch.iconData());
  }

  @Test
  void whatIsSetToNullIsSentAsNull() {
    WorkflowPatch patch = WorkflowPatch.builder().iconData(null).defaultVersionId(null).build();
    PlainJson.assertSame(
        "{\"iconData\":null,\"defaultVersionId\":null}", patch.toJson(), "both nulls");
    assertTrue(patch.hasIconData());
    assertTrue(patch.hasDefaultVersionId());
    assertNull(patch.iconData());
    assertNull(patch.defaultVersionId());
  }

  @Test
  void whatIsSetToAValueIsSentWithIt() {
    WorkflowPatch patch = WorkflowPatch.builder().defaultVersionId(ID).build();
    assertEquals("{\"defaultVersionId\":\"" + ID + "\"}", patch.toJson());
    assertTrue(patch.hasDefaultVersionId());
    assertFalse(patch.hasIconData());
  }

  @Test
  void theThreeStatesAreNotEqualAndSurviveReadingAndCopying() {
    WorkflowPatch unset = WorkflowPatch.builder().build();
    WorkflowPatch cleared = WorkflowPatch.builder().defaultVersionId(null).build();
    WorkflowPatch set = WorkflowPatch.builder().defaultVersionId(ID).build();
    assertNotEquals(unset, cleared);
    assertNotEquals(cleared, set);
    for (WorkflowPatch patch : new WorkflowPatch[] {unset, cleared, set}) {
      assertEquals(patch, WorkflowPatch.CODEC.fromJson(patch.toJson()));
      assertEquals(patch, patch.toBuilder().build());
    }
  }

  @Test
  void anEmptyListIsSentAndToldApartFromNone() {
    WorkflowPatch unset = WorkflowPatch.builder().build();
    WorkflowPatch empty = WorkflowPatch.builder().triggers(List.of()).build();
    assertEquals("{}", unset.toJson());
    assertEquals("{\"triggers\":[]}", empty.toJson());
    assertEquals(unset.triggers(), empty.triggers());
    assertNotEquals(unset, empty);
    assertFalse(unset.hasTriggers());
    assertTrue(empty.hasTriggers());
    assertTrue(WorkflowPatch.CODEC.fromJson("{\"triggers\":null}").hasTriggers());
  }

  @Test
  void theLastSettingCounts() {
    assertEquals(
        "{\"defaultVersionId\":null}",
        WorkflowPatch.builder().defaultVersionId(ID).defaultVersionId(null).build().toJson());
    assertEquals(
        "{\"defaultVersionId\":\"" + ID + "\"}",
        WorkflowPatch.builder().defaultVersionId(null).defaultVersionId(ID).build().toJson());
  }

  @Test
  void aPropertyThatTheApiDoesNotClearByNullCanStillBeSentWithNull() {
    WorkflowPatch patch =
        WorkflowPatch.builder().name("n").additionalProperty("name", null).build();
    assertEquals("{\"name\":null}", patch.toJson());
    assertNull(patch.name());
    assertEquals("{\"name\":\"m\"}", patch.toBuilder().name("m").build().toJson());
  }

  @Test
  void readChangeOneFieldAndSendBackLosesNothing() {
    String came =
        "{\"docsUrl\":\"u\",\"brandNew\":{\"a\":1.50},\"iconData\":null,\"enabled\":\"yes\"}";
    WorkflowPatch patch = WorkflowPatch.CODEC.fromJson(came).toBuilder().docsUrl("v").build();
    PlainJson.assertSame(came.replace("\"u\"", "\"v\""), patch.toJson(), "only docsUrl");
  }
}
