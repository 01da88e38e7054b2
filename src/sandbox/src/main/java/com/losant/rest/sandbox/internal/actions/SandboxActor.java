package com.losant.rest.sandbox.internal.actions;

import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** The one API token that stands for every caller. */
public final class SandboxActor {
  /** Its identifier. */
  public static final String ID = "5a9db0c0ffffffffffffffff";

  /** What kind of actor it is. */
  public static final String TYPE = "apiToken";

  private SandboxActor() {}

  /** Notes who did something, such as {@code createdBy}, where that is documented. */
  public static void sign(ObjectNode document, String did, Set<String> documented) {
    if (documented.contains(did + "Id")) {
      document.put(did + "Id", ID);
    }
    if (documented.contains(did + "Type")) {
      document.put(did + "Type", TYPE);
    }
  }
}
