// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.api;

import com.losant.rest.errors.*;
import com.losant.rest.model.*;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One workflow with its storage, logs, errors, statistics and virtual buttons.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. Whatever else goes wrong is a {@link
 * LosantException}.
 */
public final class FlowApi {
  private static final Action CLEAR_STORAGE_ENTRIES =
      new Action(
          "flow.clearStorageEntries",
          "DELETE",
          "/applications/{applicationId}/flows/{flowId}/storage",
          true,
          List.of(
              "all.Application",
              "all.Application.bounded",
              "all.Organization",
              "all.Organization.bounded",
              "all.User",
              "all.User.bounded",
              "flow.*",
              "flow.clearStorageEntries"),
          null);
  private static final Action DELETE =
      new Action(
          "flow.delete",
          "DELETE",
          "/applications/{applicationId}/flows/{flowId}",
          true,
          List.of(
              "all.Application",
              "all.Application.bounded",
              "all.Organization",
              "all.Organization.bounded",
              "all.User",
              "all.User.bounded",
              "flow.*",
              "flow.delete"),
          null);
  private static final Action ERRORS =
      new Action(
          "flow.errors",
          "GET",
          "/applications/{applicationId}/flows/{flowId}/errors",
          true,
          List.of(
              "all.Application",
              "all.Application.bounded",
              "all.Organization",
              "all.Organization.bounded",
              "all.User",
              "all.User.bounded",
              "all.Application.read",
              "all.Organization.read",
              "all.User.read",
              "flow.*",
              "flow.errors"),
          null);
  private static final Action GET =
      new Action(
          "flow.get",
          "GET",
          "/applications/{applicationId}/flows/{flowId}",
          true,
          List.of(
              "all.Application",
              "all.Application.bounded",
              "all.Organization",
              "all.Organization.bounded",
              "all.User",
              "all.User.bounded",
              "all.Application.read",
              "all.Organization.read",
              "all.User.read",
              "flow.*",
              "flow.get"),
          null);
  private static final Action GET_LOG_ENTRIES =
      new Action(
          "flow.getLogEntries",
          "GET",
          "/applications/{applicationId}/flows/{flowId}/logs",
          true,
          List.of(
              "all.Application",
              "all.Application.bounded",
              "all.Organization",
              "all.Organization.bounded",
              "all.User",
              "all.User.bounded",
              "all.Application.read",
              "all.Organization.read",
              "all.User.read",
              "flow.*",
              "flow.log"),
          null);
  private static final Action GET_STORAGE_ENTRIES =
      new Action(
          "flow.getStorageEntries",
          "GET",
          "/applications/{applicationId}/flows/{flowId}/storage",
          true,
          List.of(
              "all.Application",
              "all.Application.bounded",
              "all.Organization",
              "all.Organization.bounded",
              "all.User",
              "all.User.bounded",
              "all.Application.read",
              "all.Organization.read",
              "all.User.read",
              "flow.*",
              "flow.getStorageEntries"),
          null);
  private static final Action GET_STORAGE_ENTRIES_METADATA =
      new Action(
          "flow.getStorageEntriesMetadata",
          "GET",
          "/applications/{applicationId}/flows/{flowId}/storage-metadata",
          true,
          List.of(
              "all.Application",
              "all.Application.bounded",
              "all.Organization",
              "all.Organization.bounded",
              "all.User",
              "all.User.bounded",
              "all.Application.read",
              "all.Organization.read",
              "all.User.read",
              "flow.*",
              "flow.getStorageEntriesMetadata"),
          null);
  private static final Action PATCH =
      new Action(
          "flow.patch",
          "PATCH",
          "/applications/{applicationId}/flows/{flowId}",
          true,
          List.of(
              "all.Application",
              "all.Application.bounded",
              "all.Organization",
              "all.Organization.bounded",
              "all.User",
              "all.User.bounded",
              "flow.*",
              "flow.patch"),
          null);
  private static final Action PRESS_VIRTUAL_BUTTON =
      new Action(
          "flow.pressVirtualButton",
          "POST",
          "/applications/{applicationId}/flows/{flowId}/virtualButton",
          false,
          List.of(
              "all.Application",
              "all.Application.bounded",
              "all.Organization",
              "all.Organization.bounded",
              "all.User",
              "all.User.bounded",
              "flow.*",
              "flow.pressVirtualButton"),
          new Throttle(100, Duration.parse("PT10S"), "virtual button", "key"));
  private static final Action SET_STORAGE_ENTRY =
      new Action(
          "flow.setStorageEntry",
          "PATCH",
          "/applications/{applicationId}/flows/{flowId}/storage",
          true,
          List.of(
              "all.Application",
              "all.Application.bounded",
              "all.Organization",
              "all.Organization.bounded",
              "all.User",
              "all.User.bounded",
              "flow.*",
              "flow.setStorageEntry"),
          null);
  private static final Action STATS =
      new Action(
          "flow.stats",
          "GET",
          "/applications/{applicationId}/flows/{flowId}/stats",
          true,
          List.of(
              "all.Application",
              "all.Application.bounded",
              "all.Organization",
              "all.Organization.bounded",
              "all.User",
              "all.User.bounded",
              "all.Application.read",
              "all.Organization.read",
              "all.User.read",
              "flow.*",
              "flow.stats"),
          null);

  private final Calls calls;

  /**
   * For {@link Resources}, and for tests with a transport of their own.
   *
   * @param transport what carries the requests out
   */
  public FlowApi(Transport transport) {
    this.calls = new Calls(transport);
  }

  /**
   * The same actions as calls that can be made in the background, with status and headers, or with
   * options of their own.
   *
   * @return one method for each method here
   */
  public Calls calls() {
    return calls;
  }

  /**
   * Remove all storage entries. Empties the storage of the workflow.
   *
   * <p>Documented as {@code flow.clearStorageEntries}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The entries that are in the storage now.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public WorkflowStorageEntries clearStorageEntries(String applicationId, String flowId) {
    return calls.clearStorageEntries(applicationId, flowId).execute();
  }

  /**
   * Delete a workflow. Removes the workflow from its application.
   *
   * <p>Documented as {@code flow.delete}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The workflow is deleted.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public Success delete(String applicationId, String flowId) {
    return calls.delete(applicationId, flowId).execute();
  }

  /**
   * List the errors of a workflow. Answers errors that runs of the workflow met, by default in the
   * last 24 hours and the newest first.
   *
   * <p>Documented as {@code flow.errors}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return Errors in the period.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public WorkflowErrors errors(String applicationId, String flowId) {
    return calls.errors(applicationId, flowId).execute();
  }

  /**
   * List the errors of a workflow. Answers errors that runs of the workflow met, by default in the
   * last 24 hours and the newest first.
   *
   * <p>Documented as {@code flow.errors}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param params sets the optional parameters, as in {@code p -> p.…}
   * @return Errors in the period.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public WorkflowErrors errors(
      String applicationId, String flowId, Consumer<ErrorsParams.Builder> params) {
    return calls.errors(applicationId, flowId, params).execute();
  }

  /**
   * List the errors of a workflow. Answers errors that runs of the workflow met, by default in the
   * last 24 hours and the newest first.
   *
   * <p>Documented as {@code flow.errors}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param params the optional parameters
   * @return Errors in the period.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public WorkflowErrors errors(String applicationId, String flowId, ErrorsParams params) {
    return calls.errors(applicationId, flowId, params).execute();
  }

  /**
   * Get a workflow. Answers the workflow with its triggers, nodes and globals.
   *
   * <p>Documented as {@code flow.get}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The workflow.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public Workflow get(String applicationId, String flowId) {
    return calls.get(applicationId, flowId).execute();
  }

  /**
   * Get a workflow. Answers the workflow with its triggers, nodes and globals.
   *
   * <p>Documented as {@code flow.get}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param params sets the optional parameters, as in {@code p -> p.…}
   * @return The workflow.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public Workflow get(String applicationId, String flowId, Consumer<GetParams.Builder> params) {
    return calls.get(applicationId, flowId, params).execute();
  }

  /**
   * Get a workflow. Answers the workflow with its triggers, nodes and globals.
   *
   * <p>Documented as {@code flow.get}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param params the optional parameters
   * @return The workflow.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public Workflow get(String applicationId, String flowId, GetParams params) {
    return calls.get(applicationId, flowId, params).execute();
  }

  /**
   * List recent log entries. Answers the newest log entries about runs of the workflow, the newest
   * first. Only one is returned unless {@code limit} asks for more.
   *
   * <p>Documented as {@code flow.getLogEntries}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return Log entries, the newest first.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public WorkflowLog getLogEntries(String applicationId, String flowId) {
    return calls.getLogEntries(applicationId, flowId).execute();
  }

  /**
   * List recent log entries. Answers the newest log entries about runs of the workflow, the newest
   * first. Only one is returned unless {@code limit} asks for more.
   *
   * <p>Documented as {@code flow.getLogEntries}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param params sets the optional parameters, as in {@code p -> p.…}
   * @return Log entries, the newest first.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public WorkflowLog getLogEntries(
      String applicationId, String flowId, Consumer<GetLogEntriesParams.Builder> params) {
    return calls.getLogEntries(applicationId, flowId, params).execute();
  }

  /**
   * List recent log entries. Answers the newest log entries about runs of the workflow, the newest
   * first. Only one is returned unless {@code limit} asks for more.
   *
   * <p>Documented as {@code flow.getLogEntries}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param params the optional parameters
   * @return Log entries, the newest first.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public WorkflowLog getLogEntries(
      String applicationId, String flowId, GetLogEntriesParams params) {
    return calls.getLogEntries(applicationId, flowId, params).execute();
  }

  /**
   * Get all storage entries. Answers all values that the workflow keeps from one run to the next.
   *
   * <p>Documented as {@code flow.getStorageEntries}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The values by key.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public WorkflowStorageEntries getStorageEntries(String applicationId, String flowId) {
    return calls.getStorageEntries(applicationId, flowId).execute();
  }

  /**
   * Get the size of the storage. Answers how many entries the storage of the workflow holds, and
   * how much memory they take.
   *
   * <p>Documented as {@code flow.getStorageEntriesMetadata}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return Size of the storage.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public WorkflowStorageMetadata getStorageEntriesMetadata(String applicationId, String flowId) {
    return calls.getStorageEntriesMetadata(applicationId, flowId).execute();
  }

  /**
   * Change a workflow. Changes the properties that the body names and leaves all others as they
   * are. A list is replaced as a whole, so send all triggers or nodes to change one of them.
   *
   * <p>Documented as {@code flow.patch}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param workflowPatch what to send
   * @return The workflow after the change.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public Workflow patch(String applicationId, String flowId, WorkflowPatch workflowPatch) {
    return calls.patch(applicationId, flowId, workflowPatch).execute();
  }

  /**
   * Change a workflow. Changes the properties that the body names and leaves all others as they
   * are. A list is replaced as a whole, so send all triggers or nodes to change one of them.
   *
   * <p>Documented as {@code flow.patch}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param workflowPatch what to send
   * @param params sets the optional parameters, as in {@code p -> p.…}
   * @return The workflow after the change.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public Workflow patch(
      String applicationId,
      String flowId,
      WorkflowPatch workflowPatch,
      Consumer<PatchParams.Builder> params) {
    return calls.patch(applicationId, flowId, workflowPatch, params).execute();
  }

  /**
   * Change a workflow. Changes the properties that the body names and leaves all others as they
   * are. A list is replaced as a whole, so send all triggers or nodes to change one of them.
   *
   * <p>Documented as {@code flow.patch}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param workflowPatch what to send
   * @param params the optional parameters
   * @return The workflow after the change.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public Workflow patch(
      String applicationId, String flowId, WorkflowPatch workflowPatch, PatchParams params) {
    return calls.patch(applicationId, flowId, workflowPatch, params).execute();
  }

  /**
   * Press a virtual button. Starts a run of the workflow at one of its virtual button triggers.
   * Each press is a run of its own, and a button takes 100 presses in 10 seconds.
   *
   * <p>Documented as {@code flow.pressVirtualButton}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param virtualButtonPress what to send
   * @return The button is pressed.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public Success pressVirtualButton(
      String applicationId, String flowId, VirtualButtonPress virtualButtonPress) {
    return calls.pressVirtualButton(applicationId, flowId, virtualButtonPress).execute();
  }

  /**
   * Set a storage entry. Stores a value under a key. A value already stored there is replaced, all
   * other entries stay.
   *
   * <p>Documented as {@code flow.setStorageEntry}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param workflowStorageEntry what to send
   * @return The value is stored.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public Success setStorageEntry(
      String applicationId, String flowId, WorkflowStorageEntry workflowStorageEntry) {
    return calls.setStorageEntry(applicationId, flowId, workflowStorageEntry).execute();
  }

  /**
   * Get run statistics of a workflow. Answers how often and how long the workflow ran, in intervals
   * of equal length. By default it covers the last 24 hours by the hour.
   *
   * <p>Documented as {@code flow.stats}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return Figures of each interval.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public WorkflowStatistics stats(String applicationId, String flowId) {
    return calls.stats(applicationId, flowId).execute();
  }

  /**
   * Get run statistics of a workflow. Answers how often and how long the workflow ran, in intervals
   * of equal length. By default it covers the last 24 hours by the hour.
   *
   * <p>Documented as {@code flow.stats}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param params sets the optional parameters, as in {@code p -> p.…}
   * @return Figures of each interval.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public WorkflowStatistics stats(
      String applicationId, String flowId, Consumer<StatsParams.Builder> params) {
    return calls.stats(applicationId, flowId, params).execute();
  }

  /**
   * Get run statistics of a workflow. Answers how often and how long the workflow ran, in intervals
   * of equal length. By default it covers the last 24 hours by the hour.
   *
   * <p>Documented as {@code flow.stats}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param params the optional parameters
   * @return Figures of each interval.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public WorkflowStatistics stats(String applicationId, String flowId, StatsParams params) {
    return calls.stats(applicationId, flowId, params).execute();
  }

  /** The actions as calls, made by {@link Call#execute()} and its siblings. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /**
     * The call of {@code flow.clearStorageEntries}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
     * @return a call that is ready to be made
     */
    public Call<WorkflowStorageEntries> clearStorageEntries(String applicationId, String flowId) {
      return new Call<>(
          transport,
          ApiRequest.of(CLEAR_STORAGE_ENTRIES)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .returning(WorkflowStorageEntries.TYPE));
    }

    /**
     * The call of {@code flow.delete}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
     * @return a call that is ready to be made
     */
    public Call<Success> delete(String applicationId, String flowId) {
      return new Call<>(
          transport,
          ApiRequest.of(DELETE)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .returning(Success.TYPE));
    }

    /**
     * The call of {@code flow.errors} without optional parameters.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
     * @return a call that is ready to be made
     */
    public Call<WorkflowErrors> errors(String applicationId, String flowId) {
      return errors(applicationId, flowId, ErrorsParams.builder().build());
    }

    /**
     * The call of {@code flow.errors}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
     * @param params sets the optional parameters, as in {@code p -> p.…}
     * @return a call that is ready to be made
     */
    public Call<WorkflowErrors> errors(
        String applicationId, String flowId, Consumer<ErrorsParams.Builder> params) {
      ErrorsParams.Builder builder = ErrorsParams.builder();
      params.accept(builder);
      return errors(applicationId, flowId, builder.build());
    }

    /**
     * The call of {@code flow.errors}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
     * @param params the optional parameters
     * @return a call that is ready to be made
     */
    public Call<WorkflowErrors> errors(String applicationId, String flowId, ErrorsParams params) {
      return new Call<>(
          transport,
          ApiRequest.of(ERRORS)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .query("duration", params.duration(), JsonType.DURATION_MILLIS)
              .query("end", params.end(), JsonType.EPOCH_MILLIS)
              .query("limit", params.limit(), JsonType.INTEGER)
              .query("sortDirection", params.sortDirection(), SortDirection.TYPE)
              .query("flowVersion", params.flowVersion(), JsonType.STRING)
              .query("deviceId", params.deviceId(), JsonType.STRING)
              .returning(WorkflowErrors.TYPE));
    }

    /**
     * The call of {@code flow.get} without optional parameters.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
     * @return a call that is ready to be made
     */
    public Call<Workflow> get(String applicationId, String flowId) {
      return get(applicationId, flowId, GetParams.builder().build());
    }

    /**
     * The call of {@code flow.get}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
     * @param params sets the optional parameters, as in {@code p -> p.…}
     * @return a call that is ready to be made
     */
    public Call<Workflow> get(
        String applicationId, String flowId, Consumer<GetParams.Builder> params) {
      GetParams.Builder builder = GetParams.builder();
      params.accept(builder);
      return get(applicationId, flowId, builder.build());
    }

    /**
     * The call of {@code flow.get}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
     * @param params the optional parameters
     * @return a call that is ready to be made
     */
    public Call<Workflow> get(String applicationId, String flowId, GetParams params) {
      return new Call<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .query("includeCustomNodes", params.includeCustomNodes(), JsonType.BOOLEAN)
              .returning(Workflow.TYPE));
    }

    /**
     * The call of {@code flow.getLogEntries} without optional parameters.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
     * @return a call that is ready to be made
     */
    public Call<WorkflowLog> getLogEntries(String applicationId, String flowId) {
      return getLogEntries(applicationId, flowId, GetLogEntriesParams.builder().build());
    }

    /**
     * The call of {@code flow.getLogEntries}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
     * @param params sets the optional parameters, as in {@code p -> p.…}
     * @return a call that is ready to be made
     */
    public Call<WorkflowLog> getLogEntries(
        String applicationId, String flowId, Consumer<GetLogEntriesParams.Builder> params) {
      GetLogEntriesParams.Builder builder = GetLogEntriesParams.builder();
      params.accept(builder);
      return getLogEntries(applicationId, flowId, builder.build());
    }

    /**
     * The call of {@code flow.getLogEntries}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
     * @param params the optional parameters
     * @return a call that is ready to be made
     */
    public Call<WorkflowLog> getLogEntries(
        String applicationId, String flowId, GetLogEntriesParams params) {
      return new Call<>(
          transport,
          ApiRequest.of(GET_LOG_ENTRIES)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .query("limit", params.limit(), JsonType.INTEGER)
              .query("since", params.since(), JsonType.EPOCH_MILLIS)
              .returning(WorkflowLog.TYPE));
    }

    /**
     * The call of {@code flow.getStorageEntries}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
     * @return a call that is ready to be made
     */
    public Call<WorkflowStorageEntries> getStorageEntries(String applicationId, String flowId) {
      return new Call<>(
          transport,
          ApiRequest.of(GET_STORAGE_ENTRIES)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .returning(WorkflowStorageEntries.TYPE));
    }

    /**
     * The call of {@code flow.getStorageEntriesMetadata}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
     * @return a call that is ready to be made
     */
    public Call<WorkflowStorageMetadata> getStorageEntriesMetadata(
        String applicationId, String flowId) {
      return new Call<>(
          transport,
          ApiRequest.of(GET_STORAGE_ENTRIES_METADATA)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .returning(WorkflowStorageMetadata.TYPE));
    }

    /**
     * The call of {@code flow.patch} without optional parameters.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
     * @param workflowPatch what to send
     * @return a call that is ready to be made
     */
    public Call<Workflow> patch(String applicationId, String flowId, WorkflowPatch workflowPatch) {
      return patch(applicationId, flowId, workflowPatch, PatchParams.builder().build());
    }

    /**
     * The call of {@code flow.patch}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
     * @param workflowPatch what to send
     * @param params sets the optional parameters, as in {@code p -> p.…}
     * @return a call that is ready to be made
     */
    public Call<Workflow> patch(
        String applicationId,
        String flowId,
        WorkflowPatch workflowPatch,
        Consumer<PatchParams.Builder> params) {
      PatchParams.Builder builder = PatchParams.builder();
      params.accept(builder);
      return patch(applicationId, flowId, workflowPatch, builder.build());
    }

    /**
     * The call of {@code flow.patch}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
     * @param workflowPatch what to send
     * @param params the optional parameters
     * @return a call that is ready to be made
     */
    public Call<Workflow> patch(
        String applicationId, String flowId, WorkflowPatch workflowPatch, PatchParams params) {
      return new Call<>(
          transport,
          ApiRequest.of(PATCH)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .query("includeCustomNodes", params.includeCustomNodes(), JsonType.BOOLEAN)
              .body(workflowPatch)
              .returning(Workflow.TYPE));
    }

    /**
     * The call of {@code flow.pressVirtualButton}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
     * @param virtualButtonPress what to send
     * @return a call that is ready to be made
     */
    public Call<Success> pressVirtualButton(
        String applicationId, String flowId, VirtualButtonPress virtualButtonPress) {
      return new Call<>(
          transport,
          ApiRequest.of(PRESS_VIRTUAL_BUTTON)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .body(virtualButtonPress)
              .returning(Success.TYPE));
    }

    /**
     * The call of {@code flow.setStorageEntry}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
     * @param workflowStorageEntry what to send
     * @return a call that is ready to be made
     */
    public Call<Success> setStorageEntry(
        String applicationId, String flowId, WorkflowStorageEntry workflowStorageEntry) {
      return new Call<>(
          transport,
          ApiRequest.of(SET_STORAGE_ENTRY)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .body(workflowStorageEntry)
              .returning(Success.TYPE));
    }

    /**
     * The call of {@code flow.stats} without optional parameters.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
     * @return a call that is ready to be made
     */
    public Call<WorkflowStatistics> stats(String applicationId, String flowId) {
      return stats(applicationId, flowId, StatsParams.builder().build());
    }

    /**
     * The call of {@code flow.stats}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
     * @param params sets the optional parameters, as in {@code p -> p.…}
     * @return a call that is ready to be made
     */
    public Call<WorkflowStatistics> stats(
        String applicationId, String flowId, Consumer<StatsParams.Builder> params) {
      StatsParams.Builder builder = StatsParams.builder();
      params.accept(builder);
      return stats(applicationId, flowId, builder.build());
    }

    /**
     * The call of {@code flow.stats}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param flowId Workflow to work with. Matches {@code ^[A-Fa-f\d]{24}$}.
     * @param params the optional parameters
     * @return a call that is ready to be made
     */
    public Call<WorkflowStatistics> stats(String applicationId, String flowId, StatsParams params) {
      return new Call<>(
          transport,
          ApiRequest.of(STATS)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .query("duration", params.duration(), JsonType.DURATION_MILLIS)
              .query("end", params.end(), JsonType.EPOCH_MILLIS)
              .query("resolution", params.resolution(), JsonType.DURATION_MILLIS)
              .query("flowVersion", params.flowVersion(), JsonType.STRING)
              .query("deviceId", params.deviceId(), JsonType.STRING)
              .returning(WorkflowStatistics.TYPE));
    }
  }

  /** The optional parameters of {@code flow.errors}. */
  public static final class ErrorsParams {
    private final @Nullable Duration duration;
    private final @Nullable Instant end;
    private final @Nullable Integer limit;
    private final @Nullable SortDirection sortDirection;
    private final @Nullable String flowVersion;
    private final @Nullable String deviceId;

    private ErrorsParams(Builder builder) {
      this.duration = builder.duration;
      this.end = builder.end;
      this.limit = builder.limit;
      this.sortDirection = builder.sortDirection;
      this.flowVersion = builder.flowVersion;
      this.deviceId = builder.deviceId;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * Starts with what is set here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.duration = duration;
      builder.end = end;
      builder.limit = limit;
      builder.sortDirection = sortDirection;
      builder.flowVersion = flowVersion;
      builder.deviceId = deviceId;
      return builder;
    }

    /**
     * Length of the period in milliseconds, one day if left out. Default: {@code 86400000}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable Duration duration() {
      return duration;
    }

    /**
     * End of the period in milliseconds since the epoch. The default 0 stands for the present.
     * Default: {@code 0}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable Instant end() {
      return end;
    }

    /**
     * Largest number of errors to return, 25 if left out. Default: {@code 25}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable Integer limit() {
      return limit;
    }

    /**
     * Whether the errors are listed from the oldest or from the newest, from the newest if left
     * out. Default: {@code desc}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable SortDirection sortDirection() {
      return sortDirection;
    }

    /**
     * Name or identifier of the version whose errors to list, {@code develop} for the version being
     * edited. Left out, errors of all versions are listed.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable String flowVersion() {
      return flowVersion;
    }

    /**
     * Device whose errors to list, for edge and embedded workflows. Left out, errors of all devices
     * are listed. Matches {@code ^[A-Fa-f\d]{24}$}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable String deviceId() {
      return deviceId;
    }

    /** Builds {@link ErrorsParams}. What is not set is not sent. */
    public static final class Builder {
      private @Nullable Duration duration;
      private @Nullable Instant end;
      private @Nullable Integer limit;
      private @Nullable SortDirection sortDirection;
      private @Nullable String flowVersion;
      private @Nullable String deviceId;

      private Builder() {}

      /**
       * Length of the period in milliseconds, one day if left out. Default: {@code 86400000}.
       *
       * @param duration the value
       * @return this builder
       */
      public Builder duration(Duration duration) {
        this.duration = Objects.requireNonNull(duration, "duration");
        return this;
      }

      /**
       * End of the period in milliseconds since the epoch. The default 0 stands for the present.
       * Default: {@code 0}.
       *
       * @param end the value
       * @return this builder
       */
      public Builder end(Instant end) {
        this.end = Objects.requireNonNull(end, "end");
        return this;
      }

      /**
       * Largest number of errors to return, 25 if left out. Default: {@code 25}.
       *
       * @param limit the value
       * @return this builder
       */
      public Builder limit(int limit) {
        this.limit = limit;
        return this;
      }

      /**
       * Whether the errors are listed from the oldest or from the newest, from the newest if left
       * out. Default: {@code desc}.
       *
       * @param sortDirection the value
       * @return this builder
       */
      public Builder sortDirection(SortDirection sortDirection) {
        this.sortDirection = Objects.requireNonNull(sortDirection, "sortDirection");
        return this;
      }

      /**
       * Name or identifier of the version whose errors to list, {@code develop} for the version
       * being edited. Left out, errors of all versions are listed.
       *
       * @param flowVersion the value
       * @return this builder
       */
      public Builder flowVersion(String flowVersion) {
        this.flowVersion = Objects.requireNonNull(flowVersion, "flowVersion");
        return this;
      }

      /**
       * Device whose errors to list, for edge and embedded workflows. Left out, errors of all
       * devices are listed. Matches {@code ^[A-Fa-f\d]{24}$}.
       *
       * @param deviceId the value
       * @return this builder
       */
      public Builder deviceId(String deviceId) {
        this.deviceId = Objects.requireNonNull(deviceId, "deviceId");
        return this;
      }

      /**
       * Builds; the builder can be used further.
       *
       * @return immutable parameters
       */
      public ErrorsParams build() {
        return new ErrorsParams(this);
      }
    }
  }

  /** The optional parameters of {@code flow.get}. */
  public static final class GetParams {
    private final @Nullable Boolean includeCustomNodes;

    private GetParams(Builder builder) {
      this.includeCustomNodes = builder.includeCustomNodes;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * Starts with what is set here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.includeCustomNodes = includeCustomNodes;
      return builder;
    }

    /**
     * Whether the answer also holds the details of the custom nodes that the workflows use. Left
     * out, it does not. Default: {@code false}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable Boolean includeCustomNodes() {
      return includeCustomNodes;
    }

    /** Builds {@link GetParams}. What is not set is not sent. */
    public static final class Builder {
      private @Nullable Boolean includeCustomNodes;

      private Builder() {}

      /**
       * Whether the answer also holds the details of the custom nodes that the workflows use. Left
       * out, it does not. Default: {@code false}.
       *
       * @param includeCustomNodes the value
       * @return this builder
       */
      public Builder includeCustomNodes(boolean includeCustomNodes) {
        this.includeCustomNodes = includeCustomNodes;
        return this;
      }

      /**
       * Builds; the builder can be used further.
       *
       * @return immutable parameters
       */
      public GetParams build() {
        return new GetParams(this);
      }
    }
  }

  /** The optional parameters of {@code flow.getLogEntries}. */
  public static final class GetLogEntriesParams {
    private final @Nullable Integer limit;
    private final @Nullable Instant since;

    private GetLogEntriesParams(Builder builder) {
      this.limit = builder.limit;
      this.since = builder.since;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * Starts with what is set here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.limit = limit;
      builder.since = since;
      return builder;
    }

    /**
     * Largest number of entries to return, 1 if left out. Default: {@code 1}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable Integer limit() {
      return limit;
    }

    /**
     * Time in milliseconds since the epoch after which entries count. Left out, entries of any age
     * do.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable Instant since() {
      return since;
    }

    /** Builds {@link GetLogEntriesParams}. What is not set is not sent. */
    public static final class Builder {
      private @Nullable Integer limit;
      private @Nullable Instant since;

      private Builder() {}

      /**
       * Largest number of entries to return, 1 if left out. Default: {@code 1}.
       *
       * @param limit the value
       * @return this builder
       */
      public Builder limit(int limit) {
        this.limit = limit;
        return this;
      }

      /**
       * Time in milliseconds since the epoch after which entries count. Left out, entries of any
       * age do.
       *
       * @param since the value
       * @return this builder
       */
      public Builder since(Instant since) {
        this.since = Objects.requireNonNull(since, "since");
        return this;
      }

      /**
       * Builds; the builder can be used further.
       *
       * @return immutable parameters
       */
      public GetLogEntriesParams build() {
        return new GetLogEntriesParams(this);
      }
    }
  }

  /** The optional parameters of {@code flow.patch}. */
  public static final class PatchParams {
    private final @Nullable Boolean includeCustomNodes;

    private PatchParams(Builder builder) {
      this.includeCustomNodes = builder.includeCustomNodes;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * Starts with what is set here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.includeCustomNodes = includeCustomNodes;
      return builder;
    }

    /**
     * Whether the answer also holds the details of the custom nodes that the workflows use. Left
     * out, it does not. Default: {@code false}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable Boolean includeCustomNodes() {
      return includeCustomNodes;
    }

    /** Builds {@link PatchParams}. What is not set is not sent. */
    public static final class Builder {
      private @Nullable Boolean includeCustomNodes;

      private Builder() {}

      /**
       * Whether the answer also holds the details of the custom nodes that the workflows use. Left
       * out, it does not. Default: {@code false}.
       *
       * @param includeCustomNodes the value
       * @return this builder
       */
      public Builder includeCustomNodes(boolean includeCustomNodes) {
        this.includeCustomNodes = includeCustomNodes;
        return this;
      }

      /**
       * Builds; the builder can be used further.
       *
       * @return immutable parameters
       */
      public PatchParams build() {
        return new PatchParams(this);
      }
    }
  }

  /** The optional parameters of {@code flow.stats}. */
  public static final class StatsParams {
    private final @Nullable Duration duration;
    private final @Nullable Instant end;
    private final @Nullable Duration resolution;
    private final @Nullable String flowVersion;
    private final @Nullable String deviceId;

    private StatsParams(Builder builder) {
      this.duration = builder.duration;
      this.end = builder.end;
      this.resolution = builder.resolution;
      this.flowVersion = builder.flowVersion;
      this.deviceId = builder.deviceId;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * Starts with what is set here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.duration = duration;
      builder.end = end;
      builder.resolution = resolution;
      builder.flowVersion = flowVersion;
      builder.deviceId = deviceId;
      return builder;
    }

    /**
     * Length of the period in milliseconds, one day if left out. Default: {@code 86400000}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable Duration duration() {
      return duration;
    }

    /**
     * End of the period in milliseconds since the epoch. The default 0 stands for the present.
     * Default: {@code 0}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable Instant end() {
      return end;
    }

    /**
     * Length of an interval in milliseconds, one hour if left out. Default: {@code 3600000}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable Duration resolution() {
      return resolution;
    }

    /**
     * Name or identifier of the version whose runs to count, {@code develop} for the version being
     * edited. Left out, runs of all versions are added up.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable String flowVersion() {
      return flowVersion;
    }

    /**
     * Device whose runs to count, for edge and embedded workflows. Left out, runs on all devices
     * are added up. Matches {@code ^[A-Fa-f\d]{24}$}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable String deviceId() {
      return deviceId;
    }

    /** Builds {@link StatsParams}. What is not set is not sent. */
    public static final class Builder {
      private @Nullable Duration duration;
      private @Nullable Instant end;
      private @Nullable Duration resolution;
      private @Nullable String flowVersion;
      private @Nullable String deviceId;

      private Builder() {}

      /**
       * Length of the period in milliseconds, one day if left out. Default: {@code 86400000}.
       *
       * @param duration the value
       * @return this builder
       */
      public Builder duration(Duration duration) {
        this.duration = Objects.requireNonNull(duration, "duration");
        return this;
      }

      /**
       * End of the period in milliseconds since the epoch. The default 0 stands for the present.
       * Default: {@code 0}.
       *
       * @param end the value
       * @return this builder
       */
      public Builder end(Instant end) {
        this.end = Objects.requireNonNull(end, "end");
        return this;
      }

      /**
       * Length of an interval in milliseconds, one hour if left out. Default: {@code 3600000}.
       *
       * @param resolution the value
       * @return this builder
       */
      public Builder resolution(Duration resolution) {
        this.resolution = Objects.requireNonNull(resolution, "resolution");
        return this;
      }

      /**
       * Name or identifier of the version whose runs to count, {@code develop} for the version
       * being edited. Left out, runs of all versions are added up.
       *
       * @param flowVersion the value
       * @return this builder
       */
      public Builder flowVersion(String flowVersion) {
        this.flowVersion = Objects.requireNonNull(flowVersion, "flowVersion");
        return this;
      }

      /**
       * Device whose runs to count, for edge and embedded workflows. Left out, runs on all devices
       * are added up. Matches {@code ^[A-Fa-f\d]{24}$}.
       *
       * @param deviceId the value
       * @return this builder
       */
      public Builder deviceId(String deviceId) {
        this.deviceId = Objects.requireNonNull(deviceId, "deviceId");
        return this;
      }

      /**
       * Builds; the builder can be used further.
       *
       * @return immutable parameters
       */
      public StatsParams build() {
        return new StatsParams(this);
      }
    }
  }
}
