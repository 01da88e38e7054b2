package com.losant.rest.bench;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written by hand for the same calls with OkHttp and Jackson, and nothing else. */
final class Floor implements Contestant {
  private static final MediaType JSON = MediaType.get("application/json");

  /** What the official clients send with every request, and this library too. */
  private static final String COMMON = "?_actions=false&_links=true&_embedded=true";

  private final JsonMapper mapper = new JsonMapper();
  private final Duration callTimeout;

  /** Takes how long a call may take as a whole; zero for no limit, which is OkHttp's default. */
  Floor(Duration callTimeout) {
    this.callTimeout = callTimeout;
  }

  @Override
  public Object decode(InputStream json) {
    return mapper.readTree(json);
  }

  @Override
  public byte[] encode(Object page) {
    return mapper.writeValueAsBytes(page);
  }

  @Override
  public int size(Object page) {
    int size = 0;
    for (JsonNode workflow : ((JsonNode) page).get("items")) {
      size += 1 + workflow.get("triggers").size() + workflow.get("nodes").size();
    }
    return size;
  }

  @Override
  public Calls calls(String url) {
    // By default OkHttp keeps five connections, too few for many threads.
    OkHttpClient http =
        new OkHttpClient.Builder()
            .connectionPool(new ConnectionPool(64, 5, TimeUnit.MINUTES))
            .callTimeout(callTimeout)
            .build();
    String flows = url + "/applications/" + Documents.APPLICATION_ID + "/flows";
    String flow = flows + "/" + Documents.FLOW_ID;
    return new Calls() {
      @Override
      public Object get() throws IOException {
        return send(request(flow + COMMON).build());
      }

      @Override
      public Object list() throws IOException {
        return send(request(flows + COMMON + "&perPage=100").build());
      }

      @Override
      public Object patch() throws IOException {
        JsonNode patch = mapper.createObjectNode().put("description", "Watered twice a day");
        RequestBody body = RequestBody.create(mapper.writeValueAsBytes(patch), JSON);
        return send(request(flow + COMMON).patch(body).build());
      }

      private Request.Builder request(String target) {
        return new Request.Builder()
            .url(target)
            .header("Accept", "application/json")
            .header("Accept-Version", "^1.30.0")
            .header("Authorization", "Bearer token");
      }

      private JsonNode send(Request request) throws IOException {
        try (Response response = http.newCall(request).execute()) {
          if (!response.isSuccessful()) {
            throw new IOException("answered with " + response.code());
          }
          return mapper.readTree(response.body().byteStream());
        }
      }
    };
  }
}
