package com.losant.rest.sandbox.internal.devices;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.ResourceFamily;
import com.losant.rest.sandbox.internal.resources.ResourceRules;
import java.util.HashMap;
import java.util.Map;

/** Devices with their attributes, state, commands and connections, and what recipes make. */
public final class DeviceFamily implements ResourceFamily {
  private final Map<String, ActionHandler> handlers = new HashMap<>();
  private final DeviceRules rules;

  /** The devices of all applications of a sandbox. */
  public DeviceFamily(SandboxState state) {
    rules = new DeviceRules(state);
    handlers.putAll(new DeviceAttributeActions(state).handlers());
    handlers.putAll(new DeviceStateActions(state).handlers());
    handlers.putAll(new DeviceCommandActions(state).handlers());
    handlers.putAll(new DeviceConnectionActions(state).handlers());
    handlers.putAll(new DeviceNamesActions(state).handlers());
    handlers.putAll(new DeviceBulkActions(state, rules).handlers());
    handlers.putAll(new DeviceJobActions(state).handlers());
    handlers.putAll(new DeviceRecipeActions(state, rules).handlers());
  }

  @Override
  public Map<String, ActionHandler> handlers() {
    return Map.copyOf(handlers);
  }

  @Override
  public Map<String, ResourceRules> rules() {
    return Map.of("device", rules);
  }
}
