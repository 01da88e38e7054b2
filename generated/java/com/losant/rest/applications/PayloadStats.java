// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

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
 * How many payloads an application caused in a period, by what caused them. Losant limits and
 * charges payloads. What did not occur may be missing.
 */
@JsonDeserialize(using = PayloadStats.Codec.class)
public final class PayloadStats extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<PayloadStats> CODEC = new Codec();

  private static final JsonCodec<Map<String, Long>> APP_FILE = JsonCodec.mapOf(JsonCodec.LONG);
  private static final JsonCodec<Map<String, Long>> DATA_TABLE = JsonCodec.mapOf(JsonCodec.LONG);
  private static final JsonCodec<Map<String, Long>> DEVICE_CREATE = JsonCodec.mapOf(JsonCodec.LONG);
  private static final JsonCodec<Map<String, Long>> DEVICE_COMMAND =
      JsonCodec.mapOf(JsonCodec.LONG);
  private static final JsonCodec<Map<String, Long>> DEVICE_CONNECT =
      JsonCodec.mapOf(JsonCodec.LONG);
  private static final JsonCodec<Map<String, Long>> DEVICE_DISCONNECT =
      JsonCodec.mapOf(JsonCodec.LONG);
  private static final JsonCodec<Map<String, Long>> DEVICE_STATE = JsonCodec.mapOf(JsonCodec.LONG);
  private static final JsonCodec<Map<String, Long>> ENDPOINT = JsonCodec.mapOf(JsonCodec.LONG);
  private static final JsonCodec<Map<String, Long>> EVENT = JsonCodec.mapOf(JsonCodec.LONG);
  private static final JsonCodec<Map<String, Long>> FLOW_ERROR = JsonCodec.mapOf(JsonCodec.LONG);
  private static final JsonCodec<Map<String, Long>> INBOUND_EMAIL = JsonCodec.mapOf(JsonCodec.LONG);
  private static final JsonCodec<Map<String, Long>> INTEGRATION = JsonCodec.mapOf(JsonCodec.LONG);
  private static final JsonCodec<Map<String, Long>> MQTT_IN = JsonCodec.mapOf(JsonCodec.LONG);
  private static final JsonCodec<Map<String, Long>> MQTT_OUT = JsonCodec.mapOf(JsonCodec.LONG);
  private static final JsonCodec<Map<String, Long>> NOTEBOOK = JsonCodec.mapOf(JsonCodec.LONG);
  private static final JsonCodec<Map<String, Long>> RESOURCE_JOB = JsonCodec.mapOf(JsonCodec.LONG);
  private static final JsonCodec<Map<String, Long>> TIMER = JsonCodec.mapOf(JsonCodec.LONG);
  private static final JsonCodec<Map<String, Long>> VIRTUAL_BUTTON =
      JsonCodec.mapOf(JsonCodec.LONG);
  private static final JsonCodec<Map<String, Long>> WEBHOOK = JsonCodec.mapOf(JsonCodec.LONG);

  private PayloadStats(Builder builder) {
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

  /** Changes of files, by their source. */
  public Map<String, Long> appFile() {
    return map(0);
  }

  /** Whether {@link #appFile()} is there at all, be it as a JSON null. */
  public boolean hasAppFile() {
    return has(0);
  }

  /** Changes of rows of data tables, by their source. */
  public Map<String, Long> dataTable() {
    return map(1);
  }

  /** Whether {@link #dataTable()} is there at all, be it as a JSON null. */
  public boolean hasDataTable() {
    return has(1);
  }

  /** Devices that were created, by the source. */
  public Map<String, Long> deviceCreate() {
    return map(2);
  }

  /** Whether {@link #deviceCreate()} is there at all, be it as a JSON null. */
  public boolean hasDeviceCreate() {
    return has(2);
  }

  /** Commands that were sent to devices, by their source. */
  public Map<String, Long> deviceCommand() {
    return map(3);
  }

  /** Whether {@link #deviceCommand()} is there at all, be it as a JSON null. */
  public boolean hasDeviceCommand() {
    return has(3);
  }

  /** Connections of devices, by their source. */
  public Map<String, Long> deviceConnect() {
    return map(4);
  }

  /** Whether {@link #deviceConnect()} is there at all, be it as a JSON null. */
  public boolean hasDeviceConnect() {
    return has(4);
  }

  /** Ends of connections of devices, by their source. */
  public Map<String, Long> deviceDisconnect() {
    return map(5);
  }

  /** Whether {@link #deviceDisconnect()} is there at all, be it as a JSON null. */
  public boolean hasDeviceDisconnect() {
    return has(5);
  }

  /** State reports of devices, by their source. */
  public Map<String, Long> deviceState() {
    return map(6);
  }

  /** Whether {@link #deviceState()} is there at all, be it as a JSON null. */
  public boolean hasDeviceState() {
    return has(6);
  }

  /** Requests to experience endpoints, by their source. */
  public Map<String, Long> endpoint() {
    return map(7);
  }

  /** Whether {@link #endpoint()} is there at all, be it as a JSON null. */
  public boolean hasEndpoint() {
    return has(7);
  }

  /** Events that were created or changed, by their source. */
  public Map<String, Long> event() {
    return map(8);
  }

  /** Whether {@link #event()} is there at all, be it as a JSON null. */
  public boolean hasEvent() {
    return has(8);
  }

  /** Errors in workflows that started other workflows, by their source. */
  public Map<String, Long> flowError() {
    return map(9);
  }

  /** Whether {@link #flowError()} is there at all, be it as a JSON null. */
  public boolean hasFlowError() {
    return has(9);
  }

  /** Emails to the application, by their source. */
  public Map<String, Long> inboundEmail() {
    return map(10);
  }

  /** Whether {@link #inboundEmail()} is there at all, be it as a JSON null. */
  public boolean hasInboundEmail() {
    return has(10);
  }

  /** Messages of integrations, by their source. */
  public Map<String, Long> integration() {
    return map(11);
  }

  /** Whether {@link #integration()} is there at all, be it as a JSON null. */
  public boolean hasIntegration() {
    return has(11);
  }

  /** Other messages that were published over MQTT, by their source. */
  public Map<String, Long> mqttIn() {
    return map(12);
  }

  /** Whether {@link #mqttIn()} is there at all, be it as a JSON null. */
  public boolean hasMqttIn() {
    return has(12);
  }

  /** Other messages that were delivered over MQTT, by their source. */
  public Map<String, Long> mqttOut() {
    return map(13);
  }

  /** Whether {@link #mqttOut()} is there at all, be it as a JSON null. */
  public boolean hasMqttOut() {
    return has(13);
  }

  /** Runs of notebooks, by their source. */
  public Map<String, Long> notebook() {
    return map(14);
  }

  /** Whether {@link #notebook()} is there at all, be it as a JSON null. */
  public boolean hasNotebook() {
    return has(14);
  }

  /** Steps of resource jobs, by their source. */
  public Map<String, Long> resourceJob() {
    return map(15);
  }

  /** Whether {@link #resourceJob()} is there at all, be it as a JSON null. */
  public boolean hasResourceJob() {
    return has(15);
  }

  /** Timers that started workflows, by their source. */
  public Map<String, Long> timer() {
    return map(16);
  }

  /** Whether {@link #timer()} is there at all, be it as a JSON null. */
  public boolean hasTimer() {
    return has(16);
  }

  /** Presses of virtual buttons, by their source. */
  public Map<String, Long> virtualButton() {
    return map(17);
  }

  /** Whether {@link #virtualButton()} is there at all, be it as a JSON null. */
  public boolean hasVirtualButton() {
    return has(17);
  }

  /** Requests to webhooks, by their source. */
  public Map<String, Long> webhook() {
    return map(18);
  }

  /** Whether {@link #webhook()} is there at all, be it as a JSON null. */
  public boolean hasWebhook() {
    return has(18);
  }

  /** Builds a {@link PayloadStats}. */
  public static final class Builder extends JsonModel.Builder<PayloadStats, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(PayloadStats from) {
      super(from);
    }

    /** Sets {@link PayloadStats#appFile()}. */
    public Builder appFile(Map<String, Long> appFile) {
      return setMap(0, appFile);
    }

    /** Sets {@link PayloadStats#dataTable()}. */
    public Builder dataTable(Map<String, Long> dataTable) {
      return setMap(1, dataTable);
    }

    /** Sets {@link PayloadStats#deviceCreate()}. */
    public Builder deviceCreate(Map<String, Long> deviceCreate) {
      return setMap(2, deviceCreate);
    }

    /** Sets {@link PayloadStats#deviceCommand()}. */
    public Builder deviceCommand(Map<String, Long> deviceCommand) {
      return setMap(3, deviceCommand);
    }

    /** Sets {@link PayloadStats#deviceConnect()}. */
    public Builder deviceConnect(Map<String, Long> deviceConnect) {
      return setMap(4, deviceConnect);
    }

    /** Sets {@link PayloadStats#deviceDisconnect()}. */
    public Builder deviceDisconnect(Map<String, Long> deviceDisconnect) {
      return setMap(5, deviceDisconnect);
    }

    /** Sets {@link PayloadStats#deviceState()}. */
    public Builder deviceState(Map<String, Long> deviceState) {
      return setMap(6, deviceState);
    }

    /** Sets {@link PayloadStats#endpoint()}. */
    public Builder endpoint(Map<String, Long> endpoint) {
      return setMap(7, endpoint);
    }

    /** Sets {@link PayloadStats#event()}. */
    public Builder event(Map<String, Long> event) {
      return setMap(8, event);
    }

    /** Sets {@link PayloadStats#flowError()}. */
    public Builder flowError(Map<String, Long> flowError) {
      return setMap(9, flowError);
    }

    /** Sets {@link PayloadStats#inboundEmail()}. */
    public Builder inboundEmail(Map<String, Long> inboundEmail) {
      return setMap(10, inboundEmail);
    }

    /** Sets {@link PayloadStats#integration()}. */
    public Builder integration(Map<String, Long> integration) {
      return setMap(11, integration);
    }

    /** Sets {@link PayloadStats#mqttIn()}. */
    public Builder mqttIn(Map<String, Long> mqttIn) {
      return setMap(12, mqttIn);
    }

    /** Sets {@link PayloadStats#mqttOut()}. */
    public Builder mqttOut(Map<String, Long> mqttOut) {
      return setMap(13, mqttOut);
    }

    /** Sets {@link PayloadStats#notebook()}. */
    public Builder notebook(Map<String, Long> notebook) {
      return setMap(14, notebook);
    }

    /** Sets {@link PayloadStats#resourceJob()}. */
    public Builder resourceJob(Map<String, Long> resourceJob) {
      return setMap(15, resourceJob);
    }

    /** Sets {@link PayloadStats#timer()}. */
    public Builder timer(Map<String, Long> timer) {
      return setMap(16, timer);
    }

    /** Sets {@link PayloadStats#virtualButton()}. */
    public Builder virtualButton(Map<String, Long> virtualButton) {
      return setMap(17, virtualButton);
    }

    /** Sets {@link PayloadStats#webhook()}. */
    public Builder webhook(Map<String, Long> webhook) {
      return setMap(18, webhook);
    }

    @Override
    protected PayloadStats create() {
      return new PayloadStats(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static PayloadStats ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a PayloadStats; take the JSON as a text, and use"
            + " PayloadStats.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<PayloadStats> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "PayloadStats",
          List.of(
              "appFile",
              "dataTable",
              "deviceCreate",
              "deviceCommand",
              "deviceConnect",
              "deviceDisconnect",
              "deviceState",
              "endpoint",
              "event",
              "flowError",
              "inboundEmail",
              "integration",
              "mqttIn",
              "mqttOut",
              "notebook",
              "resourceJob",
              "timer",
              "virtualButton",
              "webhook"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, APP_FILE, out);
      write(values, 1, DATA_TABLE, out);
      write(values, 2, DEVICE_CREATE, out);
      write(values, 3, DEVICE_COMMAND, out);
      write(values, 4, DEVICE_CONNECT, out);
      write(values, 5, DEVICE_DISCONNECT, out);
      write(values, 6, DEVICE_STATE, out);
      write(values, 7, ENDPOINT, out);
      write(values, 8, EVENT, out);
      write(values, 9, FLOW_ERROR, out);
      write(values, 10, INBOUND_EMAIL, out);
      write(values, 11, INTEGRATION, out);
      write(values, 12, MQTT_IN, out);
      write(values, 13, MQTT_OUT, out);
      write(values, 14, NOTEBOOK, out);
      write(values, 15, RESOURCE_JOB, out);
      write(values, 16, TIMER, out);
      write(values, 17, VIRTUAL_BUTTON, out);
      write(values, 18, WEBHOOK, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> APP_FILE;
        case 1 -> DATA_TABLE;
        case 2 -> DEVICE_CREATE;
        case 3 -> DEVICE_COMMAND;
        case 4 -> DEVICE_CONNECT;
        case 5 -> DEVICE_DISCONNECT;
        case 6 -> DEVICE_STATE;
        case 7 -> ENDPOINT;
        case 8 -> EVENT;
        case 9 -> FLOW_ERROR;
        case 10 -> INBOUND_EMAIL;
        case 11 -> INTEGRATION;
        case 12 -> MQTT_IN;
        case 13 -> MQTT_OUT;
        case 14 -> NOTEBOOK;
        case 15 -> RESOURCE_JOB;
        case 16 -> TIMER;
        case 17 -> VIRTUAL_BUTTON;
        case 18 -> WEBHOOK;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
