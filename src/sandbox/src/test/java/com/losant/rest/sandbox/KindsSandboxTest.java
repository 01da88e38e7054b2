package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.losant.rest.kinds.Picture;
import com.losant.rest.kinds.PictureApi;
import org.junit.jupiter.api.Test;

/**
 * Kinds of actions that no described resource has, in a sandbox of the description of the tests.
 */
class KindsSandboxTest extends KindsSandboxTestBase {
  @Test
  void whatNobodyPlaysReturnsItsExample() {
    Picture picture =
        new PictureApi(transport).get(sandbox.applicationId(), "5a9db0c00000000000000011");

    assertEquals("north-wall.jpg", picture.name());
  }
}
