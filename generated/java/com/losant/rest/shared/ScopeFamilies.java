// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import java.util.List;

/** Scopes that many actions have in common. */
public final class ScopeFamilies {
  /** The scopes of this family. */
  public static final List<String> APPLICATION =
      List.of(
          "all.Application",
          "all.Application.bounded",
          "all.Organization",
          "all.Organization.bounded",
          "all.User",
          "all.User.bounded");

  /** The scopes of this family. */
  public static final List<String> APPLICATION_READ =
      List.of(
          "all.Application",
          "all.Application.bounded",
          "all.Organization",
          "all.Organization.bounded",
          "all.User",
          "all.User.bounded",
          "all.Application.read",
          "all.Organization.read",
          "all.User.read");

  /** The scopes of this family. */
  public static final List<String> APPLICATION_CLI =
      List.of(
          "all.Application",
          "all.Application.bounded",
          "all.Application.cli",
          "all.Organization",
          "all.Organization.bounded",
          "all.User",
          "all.User.bounded",
          "all.User.cli");

  /** The scopes of this family. */
  public static final List<String> APPLICATION_CLI_READ =
      List.of(
          "all.Application",
          "all.Application.bounded",
          "all.Application.cli",
          "all.Organization",
          "all.Organization.bounded",
          "all.User",
          "all.User.bounded",
          "all.User.cli",
          "all.Application.read",
          "all.Organization.read",
          "all.User.read");

  /** The scopes of this family. */
  public static final List<String> APPLICATION_DEVICE =
      List.of(
          "all.Application",
          "all.Application.bounded",
          "all.Device",
          "all.Organization",
          "all.Organization.bounded",
          "all.User",
          "all.User.bounded");

  /** The scopes of this family. */
  public static final List<String> APPLICATION_DEVICE_READ =
      List.of(
          "all.Application",
          "all.Application.bounded",
          "all.Device",
          "all.Organization",
          "all.Organization.bounded",
          "all.User",
          "all.User.bounded",
          "all.Application.read",
          "all.Device.read",
          "all.Organization.read",
          "all.User.read");

  /** The scopes of this family. */
  public static final List<String> APPLICATION_UNBOUNDED =
      List.of("all.Application", "all.Organization", "all.User");

  /** The scopes of this family. */
  public static final List<String> ORGANIZATION =
      List.of(
          "all.Organization",
          "all.Organization.bounded",
          "all.User",
          "all.User.bounded",
          "only.Organization",
          "only.Organization.bounded");

  /** The scopes of this family. */
  public static final List<String> ORGANIZATION_READ =
      List.of(
          "all.Organization",
          "all.Organization.bounded",
          "all.User",
          "all.User.bounded",
          "only.Organization",
          "only.Organization.bounded",
          "all.Organization.read",
          "all.User.read",
          "only.Organization.read");

  /** The scopes of this family. */
  public static final List<String> ORGANIZATION_CLI =
      List.of(
          "all.Organization",
          "all.Organization.bounded",
          "all.User",
          "all.User.bounded",
          "all.User.cli",
          "only.Organization",
          "only.Organization.bounded");

  /** The scopes of this family. */
  public static final List<String> ORGANIZATION_CLI_READ =
      List.of(
          "all.Organization",
          "all.Organization.bounded",
          "all.User",
          "all.User.bounded",
          "all.User.cli",
          "only.Organization",
          "only.Organization.bounded",
          "all.Organization.read",
          "all.User.read",
          "only.Organization.read");

  /** The scopes of this family. */
  public static final List<String> ORGANIZATION_UNBOUNDED =
      List.of("all.Organization", "all.User", "only.Organization");

  /** The scopes of this family. */
  public static final List<String> INSTANCE =
      List.of("all.Instance", "all.Instance.bounded", "all.User", "all.User.bounded");

  /** The scopes of this family. */
  public static final List<String> INSTANCE_READ =
      List.of(
          "all.Instance",
          "all.Instance.bounded",
          "all.User",
          "all.User.bounded",
          "all.Instance.read",
          "all.User.read");

  /** The scopes of this family. */
  public static final List<String> INSTANCE_UNBOUNDED = List.of("all.Instance", "all.User");

  /** The scopes of this family. */
  public static final List<String> USER =
      List.of("all.User", "all.User.bounded", "only.User", "only.User.bounded");

  /** The scopes of this family. */
  public static final List<String> USER_READ =
      List.of(
          "all.User",
          "all.User.bounded",
          "only.User",
          "only.User.bounded",
          "all.User.read",
          "only.User.read");

  /** The scopes of this family. */
  public static final List<String> USER_UNBOUNDED = List.of("all.User", "only.User");

  private ScopeFamilies() {}
}
