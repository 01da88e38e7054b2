package com.losant.rest.http;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.ApiResponse;
import com.losant.rest.errors.TooManyRequestsException;
import java.io.IOException;
import java.time.Duration;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Makes one attempt of a call: sends the request, and reads the response. */
final class SingleAttempt {
  private final HttpConnections connections;
  private final ResponseReader responses;
  private final Time time;

  SingleAttempt(HttpConnections connections, ResponseReader responses, Time time) {
    this.connections = connections;
    this.responses = responses;
    this.time = time;
  }

  <T extends @Nullable Object> ApiResponse<T> make(
      ApiRequest<T> request,
      Request http,
      Duration timeout,
      Duration patience,
      CallControl control,
      int number) {
    Call call = connections.newCall(http, timeout);
    control.begin(call, patience);
    try (Response response = call.execute()) {
      return responses.read(request, response, number, time.now());
    } catch (TooManyRequestsException e) {
      control.refused();
      throw e;
    } catch (IOException e) {
      boolean broken = !(e instanceof UploadBody.ReadingException) && control.reason() == null;
      if (control.reused() && broken) {
        connections.dropIdle();
      }
      throw Failures.of(request, e, control);
    } catch (LinkageError e) {
      throw HttpLibraries.orMisfit(e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      // While it connects, OkHttp throws an InterruptedException that it does not declare.
      Thread.currentThread().interrupt();
      throw Failures.interrupted(request, e, control);
    }
  }
}
