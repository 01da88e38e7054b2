package com.losant.rest.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainActionTest extends KindsTestBase {
  @Test
  void anActionOfTheTestsIsCalledAsAnyOther() throws Exception {
    respond(200, "{\"id\":\"5a9db0c00000000000000011\",\"name\":\"north-wall.jpg\",\"iso\":400}");

    Picture picture = new PictureApi(transport).get(APPLICATION, "5a9db0c00000000000000011");

    assertEquals("north-wall.jpg", picture.name());
    assertEquals(
        "/applications/5a9db0c00000000000000001/pictures/5a9db0c00000000000000011",
        server.takeRequest().getUrl().encodedPath());
  }
}
