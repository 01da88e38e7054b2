// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.ExportFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Which events to export, in what form, and whom to tell when the file is ready. */
@JsonDeserialize(using = EventsExport.Codec.class)
public final class EventsExport extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<EventsExport> CODEC = new Codec();

  private EventsExport(Builder builder) {
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

  /**
   * Address to send a link to the file to, up to 1024 characters. If omitted, the link goes to the
   * user who made the request.
   */
  public @Nullable String email() {
    return optional(0);
  }

  /** URL to call with a link to the file, up to 1024 characters. */
  public @Nullable String callbackUrl() {
    return optional(1);
  }

  /** Search that an event has to match to be exported. If omitted, all events are exported. */
  public @Nullable AdvancedEventQuery query() {
    return optional(2);
  }

  /** Format of the file. Defaults to {@code csv}. */
  public @Nullable ExportFormat format() {
    return optional(3);
  }

  /** Whether the file leaves out the history of the events. Defaults to {@code false}. */
  public @Nullable Boolean excludeUpdates() {
    return optional(4);
  }

  /** Builds a {@link EventsExport}. */
  public static final class Builder extends JsonModel.Builder<EventsExport, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(EventsExport from) {
      super(from);
    }

    /** Sets {@link EventsExport#email()}. */
    public Builder email(String email) {
      return set(0, email);
    }

    /** Sets {@link EventsExport#callbackUrl()}. */
    public Builder callbackUrl(String callbackUrl) {
      return set(1, callbackUrl);
    }

    /** Sets {@link EventsExport#query()}. */
    public Builder query(AdvancedEventQuery query) {
      return set(2, query);
    }

    /** Sets {@link EventsExport#format()}. */
    public Builder format(ExportFormat format) {
      return set(3, format);
    }

    /** Sets {@link EventsExport#excludeUpdates()}. */
    public Builder excludeUpdates(boolean excludeUpdates) {
      return set(4, excludeUpdates);
    }

    @Override
    protected EventsExport create() {
      return new EventsExport(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static EventsExport ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a EventsExport; take the JSON as a text, and use"
            + " EventsExport.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<EventsExport> {
    /** Called by Jackson. */
    public Codec() {
      super("EventsExport", List.of("email", "callbackUrl", "query", "format", "excludeUpdates"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, AdvancedEventQuery.CODEC, out);
      write(values, 3, ExportFormat.CODEC, out);
      write(values, 4, JsonCodec.BOOLEAN, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        case 2 -> AdvancedEventQuery.CODEC;
        case 3 -> ExportFormat.CODEC;
        case 4 -> JsonCodec.BOOLEAN;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
