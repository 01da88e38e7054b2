// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.ChoiceCodec;
import com.losant.rest.json.JsonChoice;
import com.losant.rest.json.JsonCodec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What a dry run found out, or the copy of an application. */
@JsonDeserialize(using = ApplicationCloneResult.Codec.class)
public final class ApplicationCloneResult extends JsonChoice {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationCloneResult> CODEC = new Codec();

  private ApplicationCloneResult(JsonNode json) {
    super(json, true);
  }

  /** Takes this alternative. */
  public static ApplicationCloneResult of(ApplicationCloneDryRun value) {
    return new ApplicationCloneResult(
        ApplicationCloneDryRun.CODEC.toTree(
            Objects.requireNonNull(value, "ApplicationCloneResult.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable ApplicationCloneDryRun asApplicationCloneDryRun() {
    return as(ApplicationCloneDryRun.CODEC, "success", "requiresJob");
  }

  /** Takes this alternative. */
  public static ApplicationCloneResult of(ApplicationCreation value) {
    return new ApplicationCloneResult(
        ApplicationCreation.CODEC.toTree(
            Objects.requireNonNull(value, "ApplicationCloneResult.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable ApplicationCreation asApplicationCreation() {
    return as(ApplicationCreation.CODEC, "application");
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationCloneResult ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationCloneResult; take the JSON as a text, and use"
            + " ApplicationCloneResult.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ChoiceCodec<ApplicationCloneResult> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationCloneResult");
    }

    @Override
    protected ApplicationCloneResult of(JsonNode json) {
      return new ApplicationCloneResult(json);
    }
  }
}
