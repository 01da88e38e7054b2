package com.losant.rest.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LosantClient;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.sandbox.LosantSandbox;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.junit.jupiter.api.Test;

class OpenTelemetryObserverTest {
  private final InMemorySpanExporter spans = InMemorySpanExporter.create();
  private final OpenTelemetrySdk telemetry =
      OpenTelemetrySdk.builder()
          .setTracerProvider(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(spans))
                  .build())
          .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
          .build();

  @Test
  void aCallIsASpanAndTheServerSeesItsTrace() {
    try (LosantSandbox sandbox = LosantSandbox.start();
        LosantClient losant =
            LosantClient.builder()
                .accessToken(sandbox.token())
                .baseUrl(sandbox.url())
                .observer(new OpenTelemetryObserver(telemetry))
                .build()) {
      losant.flows().get(sandbox.applicationId());

      SpanData span = spans.getFinishedSpanItems().get(0);
      assertEquals("flows.get", span.getName());
      assertEquals("attempt", span.getEvents().get(0).getName());
      String parent = sandbox.requests().get(0).header("traceparent").orElseThrow();
      assertTrue(parent.contains(span.getTraceId() + "-" + span.getSpanId()), parent);

      assertThrows(
          NotFoundException.class,
          () -> losant.flow().get(sandbox.applicationId(), "0123456789abcdef01234567"));
      SpanData failed = spans.getFinishedSpanItems().get(1);
      assertEquals(StatusCode.ERROR, failed.getStatus().getStatusCode());
    }
  }
}
