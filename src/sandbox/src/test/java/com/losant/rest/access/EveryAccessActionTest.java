package com.losant.rest.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.EveryActionTestBase;
import com.losant.rest.devices.DevicePost;
import com.losant.rest.shared.DeviceClass;
import com.losant.rest.shared.DeviceTagFilterItem;
import com.losant.rest.shared.QueryOperators;
import com.losant.rest.shared.SortDirection;
import com.losant.rest.shared.Success;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every action that gives access: keys for devices, tokens for programs, and signing in. */
class EveryAccessActionTest extends EveryActionTestBase {
  private String deviceId = "";
  private ApplicationKeyWithSecret key = ApplicationKeyWithSecret.CODEC.fromJson("{}");
  private String apiTokenId = "";

  @Override
  protected void begin() {
    deviceId =
        losant.devices().post(applicationId, DevicePost.builder().name("Pump 7").build()).id();
    ApplicationKeyPost keyPost =
        ApplicationKeyPost.builder()
            .name("Pump 7")
            .description("Signs the pump in, which may publish alarms, too.")
            .deviceIds(List.of(deviceId))
            .deviceTags(List.of(DeviceTagFilterItem.builder().key("floor").value("8").build()))
            .filterType(TopicFilterType.WHITELIST)
            .pubTopics(List.of("alarms/+"))
            .subTopics(List.of())
            .addressFilterType(AddressFilterType.WHITELIST)
            .addresses(List.of("198.51.100.0/24", "127.0.0.1"))
            .build();
    key = losant.applicationKeys().post(applicationId, keyPost);
    ApiTokenPost tokenPost =
        ApiTokenPost.builder()
            .name("ERP")
            .description("Sends what the pumps report to the ERP system.")
            .expirationDate(Instant.parse("2034-01-29T00:00:00Z"))
            .scope(List.of("data.timeSeriesQuery", "devices.get"))
            .status(AccessStatus.ACTIVE)
            .defaultRole(OrganizationRole.VIEW)
            .orgRoles(
                List.of(
                    RoleInOrganization.builder()
                        .orgId("sandbox")
                        .role(OrganizationRole.NONE)
                        .applicationRoles(
                            List.of(
                                RoleForResource.builder()
                                    .resourceId(applicationId)
                                    .role(ResourceRole.VIEW)
                                    .build()))
                        .dashboardRoles(List.of())
                        .build()))
            .build();
    apiTokenId = losant.applicationApiTokens().post(applicationId, tokenPost).id();
  }

  @Test
  void applicationKeysPost() {
    ApplicationKeyWithSecret created =
        losant.applicationKeys().post(applicationId, ApplicationKeyPost.builder().build());

    assertFalse(created.key().isEmpty());
    assertFalse(created.secret().isEmpty());
    assertEquals(AccessStatus.ACTIVE, created.status());
  }

  @Test
  void applicationKeysGet() {
    ApplicationKeys page =
        losant
            .applicationKeys()
            .get(
                applicationId,
                p ->
                    p.sortField(ApplicationKeySortField.NAME)
                        .sortDirection(SortDirection.ASC)
                        .page(0)
                        .perPage(10)
                        .filterField("name")
                        .filter("Pump*"));
    assertEquals(List.of("Pump 7"), page.items().stream().map(ApplicationKey::name).toList());

    AdvancedApplicationKeyQuery query =
        AdvancedApplicationKeyQuery.builder()
            .deviceIds(deviceId)
            .name(QueryOperators.builder().startsWith("pump").ci(true).build())
            .status("active")
            .build();
    assertEquals(1, losant.applicationKeys().get(applicationId, p -> p.query(query)).count());
  }

  @Test
  void applicationKeyGet() {
    ApplicationKey read = losant.applicationKey().get(applicationId, key.id());

    assertEquals(key.key(), read.key());
    assertEquals(List.of(deviceId), read.deviceIds());
    assertFalse(read.toJson().contains("secret"), "which only its creation returned");
  }

  @Test
  void applicationKeyPatch() {
    ApplicationKeyPatch patch =
        ApplicationKeyPatch.builder()
            .status(AccessStatus.INACTIVE)
            .name(null)
            .description("")
            .filterType(TopicFilterType.NONE)
            .pubTopics(List.of())
            .subTopics(List.of())
            .addressFilterType(AddressFilterType.ALL)
            .addresses(List.of())
            .build();

    ApplicationKey changed = losant.applicationKey().patch(applicationId, key.id(), patch);

    assertEquals(AccessStatus.INACTIVE, changed.status());
    assertNull(changed.name());
  }

  @Test
  void applicationKeyDelete() {
    Success deleted = losant.applicationKey().delete(applicationId, key.id());

    assertTrue(deleted.success());
    assertEquals(0, losant.applicationKeys().get(applicationId).totalCount());
  }

  @Test
  void applicationApiTokensPost() {
    ApiTokenPost post =
        ApiTokenPost.builder().name("Maintenance").scope(List.of("all.Application")).build();

    ApiToken created = losant.applicationApiTokens().post(applicationId, post);

    assertFalse(created.token().isEmpty());
    assertEquals(ApiTokenOwnerType.APPLICATION, created.ownerType());
    assertNull(created.expirationDate(), "it does not expire");
  }

  @Test
  void applicationApiTokensGet() {
    ApiTokens page =
        losant
            .applicationApiTokens()
            .get(
                applicationId,
                p ->
                    p.sortField(ApiTokenSortField.EXPIRATION_DATE)
                        .sortDirection(SortDirection.DESC)
                        .page(0)
                        .perPage(10)
                        .filterField("status")
                        .filter("active"));

    assertEquals(List.of("ERP"), page.items().stream().map(ApiToken::name).toList());
    assertEquals(applicationId, page.ownerId());
  }

  @Test
  void applicationApiTokenGet() {
    ApiToken token = losant.applicationApiToken().get(applicationId, apiTokenId);

    assertEquals(List.of("data.timeSeriesQuery", "devices.get"), token.scope());
    assertEquals(Instant.parse("2034-01-29T00:00:00Z"), token.expirationDate());
    assertEquals("sandbox", token.orgRoles().get(0).orgId());
    assertNull(token.token(), "which only its creation returned");
  }

  @Test
  void applicationApiTokenPatch() {
    ApiTokenPatch patch =
        ApiTokenPatch.builder()
            .name("ERP, production")
            .description("")
            .defaultRole(OrganizationRole.COLLABORATE)
            .orgRoles(List.of())
            .status(AccessStatus.INACTIVE)
            .build();

    ApiToken changed = losant.applicationApiToken().patch(applicationId, apiTokenId, patch);

    assertEquals("ERP, production", changed.name());
    assertEquals(AccessStatus.INACTIVE, changed.status());
  }

  @Test
  void applicationApiTokenDelete() {
    assertTrue(losant.applicationApiToken().delete(applicationId, apiTokenId).success());

    assertEquals(0, losant.applicationApiTokens().get(applicationId).count());
  }

  @Test
  void authAuthenticateDevice() {
    DeviceCredentials credentials =
        DeviceCredentials.builder()
            .deviceId(deviceId)
            .key(key.key())
            .secret(key.secret())
            .tokenTTL(3600)
            .requestedScopes(List.of(DeviceScope.DEVICE_SEND_STATE, DeviceScope.DEVICE_GET_STATE))
            .build();

    AuthenticatedDevice device = losant.auth().authenticateDevice(credentials);

    assertFalse(device.token().isEmpty());
    assertEquals(applicationId, device.applicationId());
    assertEquals(DeviceClass.STANDALONE, device.deviceClass());
    assertEquals(List.of("alarms/+"), device.pubTopics());
  }

  @Test
  void authAuthenticateUser() {
    UserCredentials credentials =
        UserCredentials.builder()
            .email("ada@example.com")
            .password("correct horse battery staple")
            .twoFactorCode("246810")
            .requestedScopes(List.of("all.User.read"))
            .tokenTTL(3600)
            .build();

    AuthenticatedUser user = losant.auth().authenticateUser(credentials);

    assertFalse(user.token().isEmpty());
    assertEquals(false, user.needsToVerifyEmail());
  }

  @Test
  void authAuthenticateUserGithub() {
    GithubLogin login =
        GithubLogin.builder()
            .accessToken("gho_example")
            .requestedScopes(List.of("all.User"))
            .tokenTTL(3600)
            .build();

    assertFalse(losant.auth().authenticateUserGithub(login).token().isEmpty());
  }

  @Test
  void authAuthenticateUserSaml() {
    SamlResponse response =
        SamlResponse.builder()
            .samlResponse("PHNhbWxwOlJlc3BvbnNlPi4uLjwvc2FtbHA6UmVzcG9uc2U+")
            .samlDomain("sso.example.com")
            .requestedScopes(List.of("all.User"))
            .tokenTTL(3600)
            .build();

    assertFalse(losant.auth().authenticateUserSaml(response).token().isEmpty());
  }

  @Test
  void authSsoDomain() {
    SsoRequest request = losant.auth().ssoDomain("grace@sso.example.com").orElseThrow();

    assertEquals("SAML", request.ssoType());
    assertTrue(request.ssoRequest().startsWith("https://"));
  }
}
