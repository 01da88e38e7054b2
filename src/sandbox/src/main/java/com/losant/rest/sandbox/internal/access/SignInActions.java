package com.losant.rest.sandbox.internal.access;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Signing in as a device, or as the one user that the sandbox has. */
final class SignInActions {
  private static final String USER_ID = "65a1e8f0d4e5b6a7988c0b02";
  private static final String EMAIL = "ada@example.com";
  private static final String PASSWORD = "correct horse battery staple";
  private static final String GITHUB_TOKEN = "gho_example";
  private static final String SSO_DOMAIN = "sso.example.com";
  private static final String SSO_REQUEST =
      "https://login.example.com/saml2/sso?SAMLRequest=fZJdT8IwFIb";

  private final IssuedTokens tokens;
  private final SandboxState state;

  SignInActions(SandboxState state, IssuedTokens tokens) {
    this.state = state;
    this.tokens = tokens;
  }

  Map<String, ActionHandler> handlers() {
    return Map.of(
        "auth.authenticateDevice", this::device,
        "auth.authenticateUser", this::user,
        "auth.authenticateUserGithub", this::github,
        "auth.authenticateUserSaml", this::saml,
        "auth.ssoDomain", this::ssoDomain);
  }

  private ActionResponse device(ActionRequest request) {
    JsonNode body = request.body();
    AccessKeys keys = new AccessKeys(state);
    ObjectNode key =
        keys.find(JsonTrees.text(body, "key"), JsonTrees.text(body, "secret"))
            .orElseThrow(AccessKeys::wrong);
    ObjectNode device = keys.device(key, JsonTrees.text(body, "deviceId"));
    ObjectNode response = JsonTrees.object();
    response.set("applicationId", key.path("applicationId"));
    response.set("deviceId", device.path("id"));
    response.set("deviceClass", device.path("deviceClass"));
    response.put("token", tokens.ofDevice(device, key, body));
    response.put("ownerType", "organization");
    for (String topics : new String[] {"filterType", "pubTopics", "subTopics"}) {
      response.set(topics, key.path(topics));
    }
    return ActionResponse.ok(response);
  }

  private ActionResponse user(ActionRequest request) {
    JsonNode body = request.body();
    boolean fits =
        JsonTrees.text(body, "email").equalsIgnoreCase(EMAIL)
            && SignedToken.isSame(JsonTrees.text(body, "password"), PASSWORD);
    return signedIn(fits, body);
  }

  private ActionResponse github(ActionRequest request) {
    String token = JsonTrees.text(request.body(), "accessToken");
    return signedIn(SignedToken.isSame(token, GITHUB_TOKEN), request.body());
  }

  private ActionResponse saml(ActionRequest request) {
    JsonNode body = request.body();
    boolean fits =
        JsonTrees.text(body, "SAMLDomain").equalsIgnoreCase(SSO_DOMAIN)
            && isXml(JsonTrees.text(body, "SAMLResponse"));
    return signedIn(fits, body);
  }

  private static boolean isXml(String base64) {
    try {
      byte[] decoded = Base64.getMimeDecoder().decode(base64);
      return new String(decoded, StandardCharsets.UTF_8).stripLeading().startsWith("<");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private ActionResponse signedIn(boolean fits, JsonNode body) {
    if (!fits) {
      throw AccessKeys.wrong();
    }
    return ActionResponse.ok(
        JsonTrees.object()
            .put("userId", USER_ID)
            .put("token", tokens.ofUser(USER_ID, body))
            .put("needsToVerifyEmail", false));
  }

  private ActionResponse ssoDomain(ActionRequest request) {
    String email = request.text("email").toLowerCase(Locale.ROOT);
    return email.endsWith("@" + SSO_DOMAIN)
        ? ActionResponse.ok(
            JsonTrees.object().put("ssoType", "SAML").put("ssoRequest", SSO_REQUEST))
        : ActionResponse.noContent();
  }
}
