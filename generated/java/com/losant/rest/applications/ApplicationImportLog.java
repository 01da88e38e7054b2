// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonList;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ListModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Imports into an application, newest first. */
@JsonDeserialize(using = ApplicationImportLog.Codec.class)
public final class ApplicationImportLog extends JsonList<ApplicationImportLogEntry> {
  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationImportLog> CODEC = new Codec();

  private static final JsonCodec<List<ApplicationImportLogEntry>> ENTRIES =
      JsonCodec.listOf(ApplicationImportLogEntry.CODEC);

  private ApplicationImportLog(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Builds a {@link ApplicationImportLog}. */
  public static final class Builder extends JsonModel.Builder<ApplicationImportLog, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(ApplicationImportLog from) {
      super(from);
    }

    /** Sets {@link ApplicationImportLog#entries()}. */
    public Builder entries(List<ApplicationImportLogEntry> entries) {
      return setList(0, entries);
    }

    @Override
    protected ApplicationImportLog create() {
      return new ApplicationImportLog(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ApplicationImportLog ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationImportLog; take the JSON as a text, and use"
            + " ApplicationImportLog.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ListModelCodec<ApplicationImportLog> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationImportLog");
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, ENTRIES, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> ENTRIES;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
