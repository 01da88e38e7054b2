package com.losant.rest.examples;

// tag::telemetry[]
import com.losant.rest.api.ApiAction;
import com.losant.rest.api.CallObserver;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One span for a call, with an event for each attempt; the trace goes on in the headers. */
record OpenTelemetryObserver(OpenTelemetry telemetry) implements CallObserver {
  @Override
  public Observation callStarted(ApiAction action) {
    Span span =
        telemetry
            .getTracer("com.losant.rest")
            .spanBuilder(action.name())
            .setSpanKind(SpanKind.CLIENT)
            .setAttribute("http.request.method", action.method())
            .setAttribute("url.template", action.path())
            .startSpan();
    return new Observation() {
      @Override
      public Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        telemetry
            .getPropagators()
            .getTextMapPropagator()
            .inject(Context.current().with(span), headers, Map::put);
        return headers;
      }

      @Override
      public void attemptEnded(Attempt attempt) {
        AttributeKey<Long> status = AttributeKey.longKey("http.response.status_code");
        span.addEvent("attempt", Attributes.of(status, (long) attempt.status()));
      }

      @Override
      public void callEnded(int attempts, Duration duration, @Nullable RuntimeException failure) {
        span.setAttribute("http.request.resend_count", attempts - 1);
        if (failure != null) {
          span.recordException(failure);
          span.setStatus(StatusCode.ERROR);
        }
        span.end();
      }
    };
  }
}
// end::telemetry[]
