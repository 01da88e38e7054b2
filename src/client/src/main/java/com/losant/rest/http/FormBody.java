package com.losant.rest.http;

import com.losant.rest.api.RequestPart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;

/** Makes {@code multipart/form-data} of the parts of a request. */
final class FormBody {
  private FormBody() {}

  /** The parts of a request; how long its files take is not counted by the control of its call. */
  static RequestBody of(List<RequestPart> parts, CallControl control) {
    MultipartBody.Builder form = new MultipartBody.Builder().setType(MultipartBody.FORM);
    for (RequestPart part : parts) {
      form.addPart(
          part.upload()
              .map(
                  upload ->
                      MultipartBody.Part.createFormData(
                          part.name(), upload.fileName(), new UploadBody(upload, control)))
              .orElseGet(() -> text(part.name(), part.text().orElseThrow())));
    }
    return form.build();
  }

  /** Without a media type, as Losant's own clients send text and JSON. */
  private static MultipartBody.Part text(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return MultipartBody.Part.createFormData(name, null, RequestBody.create(bytes, null));
  }
}
