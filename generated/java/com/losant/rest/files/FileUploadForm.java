// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.files;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Where and how to upload the content of a file: as {@code multipart/form-data}, with all fields
 * first and the content as the last part, named {@code file}. No access token is sent there. The
 * form can be used for a limited time. Absent for directories.
 */
@JsonDeserialize(using = FileUploadForm.Codec.class)
public final class FileUploadForm extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<FileUploadForm> CODEC = new Codec();

  private static final JsonCodec<Map<String, String>> FIELDS = JsonCodec.mapOf(JsonCodec.STRING);

  private FileUploadForm(Builder builder) {
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

  /** Address to send the form to with a POST. It is that of a storage service, not of Losant. */
  public String url() {
    return required(0);
  }

  /**
   * Fields of the form, by name, to be sent as they are. They sign the upload, so whoever has them
   * can upload the content.
   */
  public Map<String, String> fields() {
    return required(1);
  }

  /** Builds a {@link FileUploadForm}. */
  public static final class Builder extends JsonModel.Builder<FileUploadForm, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(FileUploadForm from) {
      super(from);
    }

    /** Sets {@link FileUploadForm#url()}. */
    public Builder url(String url) {
      return set(0, url);
    }

    /** Sets {@link FileUploadForm#fields()}. */
    public Builder fields(Map<String, String> fields) {
      return setMap(1, fields);
    }

    @Override
    protected FileUploadForm create() {
      return new FileUploadForm(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static FileUploadForm ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a FileUploadForm; take the JSON as a text, and use"
            + " FileUploadForm.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<FileUploadForm> {
    /** Called by Jackson. */
    public Codec() {
      super("FileUploadForm", List.of("url", "fields"));
      hide(0, 1);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, FIELDS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> FIELDS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
