package com.losant.rest.generator.java;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A class with the actions of a resource.
 *
 * @param packageName its package
 * @param className its simple name
 * @param name the documented name of the resource
 * @param javadoc what it is
 * @param actions its actions
 */
record JavaResource(
    String packageName, String className, String name, String javadoc, List<JavaAction> actions) {
  String fullName() {
    return packageName + "." + className;
  }

  Set<String> imports() {
    Set<String> imports = new TreeSet<>();
    actions.forEach(action -> imports.addAll(action.imports()));
    return JavaClass.elsewhere(imports, packageName);
  }

  /**
   * An action.
   *
   * @param id its documented name, such as {@code flow.get}
   * @param constant the name of the constant with what holds for any arguments
   * @param httpMethod its HTTP method
   * @param path its path
   * @param idempotent whether it may be repeated; empty where the method says so already
   * @param token whether it takes an access token
   * @param returnsSecrets whether there may be a secret in its response
   * @param scopeFamily an expression for the scopes that it shares with other actions
   * @param ownScopes the other scopes, as further arguments
   * @param rateLimit the documented limit; null if there is none
   * @param method the name of the method
   * @param summary what it does, in a few words
   * @param javadoc what it does
   * @param forms the ways to call it, the first of which takes what it cannot do without
   * @param params its optional parameters
   * @param paramsClass the class of these
   * @param response the type of the response body when the action was carried out; null if it has
   *     none
   * @param outcome what a call gives
   * @param returns what the response is, in words
   * @param errors which errors are particular to it
   * @param pages how pages follow pages; null if it has none
   * @param events what the server sends as a stream; null if it sends none
   * @param log how its log is followed; null if it has none
   * @param upload how content is uploaded by a form in the response; null if there is none
   */
  record JavaAction(
      String id,
      String constant,
      String httpMethod,
      String path,
      boolean idempotent,
      Token token,
      boolean returnsSecrets,
      String scopeFamily,
      String ownScopes,
      Limit rateLimit,
      String method,
      String summary,
      String javadoc,
      List<Form> forms,
      List<Argument> params,
      String paramsClass,
      JavaType response,
      Outcome outcome,
      String returns,
      List<Failure> errors,
      Pages pages,
      Events events,
      Log log,
      ContentUpload upload) {
    /** The type that the method returns. */
    String returnType() {
      return switch (outcome) {
        case NOTHING -> "void";
        case EVENTS -> "EventStream<" + response.name() + ">";
        default -> callType();
      };
    }

    /** The class of the call. */
    String callClass() {
      return outcome == Outcome.EVENTS ? "StreamCall" : "ApiCall";
    }

    /** What a call is made with. */
    String execute() {
      return outcome == Outcome.EVENTS ? "open" : "execute";
    }

    /** The type that the call has. */
    String callType() {
      return outcome.in(returnsNothing() ? "" : response.name());
    }

    /** The end of the request's builder, which says how the response is read. */
    String returning() {
      return outcome.returning() + (returnsNothing() ? "()" : "(" + response.name() + ".CODEC)");
    }

    boolean returnsNothing() {
      return outcome == Outcome.NOTHING;
    }

    /** Where the description of the response does not say what else may come. */
    String alsoReturns() {
      return switch (outcome) {
        case DONE_OR_QUEUED -> " {@link ActionResult.Queued} if it became a job.";
        case VALUE_OR_NOTHING -> " Empty if there is none.";
        case EVENTS -> " To be closed.";
        default -> "";
      };
    }

    boolean needsToken() {
      return token == Token.NEEDED;
    }

    boolean takesNoToken() {
      return token == Token.NONE;
    }

    /** What the Javadoc says of access tokens, where it is not as usual. */
    String tokenJavadoc() {
      return switch (token) {
        case NEEDED -> "";
        case OPTIONAL -> "An access token is sent if there is one, but is not needed.";
        case NONE -> "Works without an access token; that of the client is not sent.";
      };
    }

    boolean hasTokenJavadoc() {
      return !needsToken();
    }

    boolean hasParams() {
      return !params.isEmpty();
    }

    /** The types of the arguments of its first form, for links. */
    String firstTypes() {
      return forms.get(0).types();
    }

    Set<String> imports() {
      Set<String> imports = new TreeSet<>();
      if (response != null) {
        imports.addAll(response.imports());
      }
      forms.forEach(form -> imports.addAll(form.imports()));
      params.forEach(argument -> imports.addAll(argument.type().imports()));
      errors.forEach(error -> imports.addAll(error.imports()));
      if (pages != null) {
        imports.addAll(pages.item().imports());
      }
      if (log != null) {
        imports.addAll(log.entry().imports());
      }
      if (upload != null) {
        imports.addAll(JavaTypes.UPLOAD.imports());
      }
      return imports;
    }
  }

  /**
   * A way to call an action: with this body or without one.
   *
   * @param arguments what it takes
   * @param difference what it does differently from the first form, in words; empty in the first
   * @param body an expression for the body, as the request's builder takes it; empty without one
   */
  record Form(List<Argument> arguments, String difference, String body) {
    boolean first() {
      return difference.isEmpty();
    }

    /** The arguments as they are declared, each followed by a comma if something comes after. */
    String declared() {
      return join(argument -> argument.parameterType() + " " + argument.name());
    }

    String named() {
      return join(Argument::name);
    }

    /** The types of the arguments, for links. */
    String types() {
      return join(argument -> argument.parameterType().replaceAll("<.*>", ""));
    }

    String comma() {
      return arguments.isEmpty() ? "" : ", ";
    }

    List<Argument> pathArguments() {
      return in("path");
    }

    List<Argument> queryArguments() {
      return in("query");
    }

    List<Argument> bodyArguments() {
      return in("body");
    }

    List<Argument> partArguments() {
      return arguments.stream().filter(Argument::isPart).toList();
    }

    private List<Argument> in(String place) {
      return arguments.stream().filter(argument -> argument.place().equals(place)).toList();
    }

    private String join(Function<Argument, String> part) {
      return arguments.stream().map(part).collect(Collectors.joining(", "));
    }

    private Set<String> imports() {
      Set<String> imports = new TreeSet<>();
      arguments.forEach(argument -> imports.addAll(argument.type().imports()));
      return imports;
    }
  }

  /**
   * A parameter or a body.
   *
   * @param place {@code path}, {@code query} or {@code body}; {@code part} or {@code file} of a
   *     form
   * @param jsonName its documented name
   * @param name its name in Java
   * @param javadoc what it is
   * @param type its Java type
   * @param parameterType the type of a parameter that takes it
   * @param encoding how it is written in a query
   */
  record Argument(
      String place,
      String jsonName,
      String name,
      String javadoc,
      JavaType type,
      String parameterType,
      QueryEncoding encoding) {
    boolean isPart() {
      return place.equals("part") || isFile();
    }

    boolean isFile() {
      return place.equals("file");
    }
  }

  /** Whether an action takes an access token. */
  enum Token {
    NEEDED,
    OPTIONAL,
    NONE
  }

  /**
   * An exception, and when it is thrown.
   *
   * @param body the class of its body; null if that is what every error has
   */
  record Failure(String exception, String when, JavaType body) {
    /** What the Javadoc says of the body. */
    String reading() {
      return body == null ? "" : " {@link " + body.name() + "#of} reads its body.";
    }

    Set<String> imports() {
      Set<String> imports = new TreeSet<>(Set.of("com.losant.rest.errors." + exception));
      if (body != null) {
        imports.addAll(body.imports());
      }
      return imports;
    }
  }

  /**
   * A documented limit; {@code key} is the accessor of what requests are counted for, or empty if
   * that is the path.
   */
  record Limit(int requests, String per, String scope, String key) {
    public boolean hasKey() {
      return !key.isEmpty();
    }
  }

  /**
   * How a list comes in pages: by number, offset or cursor, the others being null. All names but
   * that of the method for all items are those of parameters and accessors.
   */
  record Pages(
      String all,
      Numbered numbered,
      Offset offset,
      Cursor cursor,
      String items,
      JavaType item,
      Keyset keyset) {}

  /** Pages are counted. */
  record Numbered(String page, String perPage, String total) {}

  /** Items are counted. */
  record Offset(String offset, String limit, String total) {}

  /** A page starts after an item that has a key. */
  record Cursor(String cursor, String limit, String key, String more, String excluded) {}

  /**
   * What a stream consists of.
   *
   * @param event the name of its events
   * @param keepAlive how often the server gives a sign of life; null if that is not known
   */
  record Events(String event, KeepAlive keepAlive) {}

  /** A parameter with the interval of keep-alives, and its default in seconds. */
  record KeepAlive(String parameter, int seconds) {}

  /** How a log is followed, and by which method. */
  record Log(
      String follow, String since, String limit, String time, String excluded, JavaType entry) {}

  /** By which accessors the form is found in a response, its parts in the form, and the file. */
  record ContentUpload(String form, String url, String fields, String id) {}

  /** How a list is read by key. */
  record Keyset(
      String field,
      String query,
      String sortField,
      String sortDirection,
      String overridden,
      List<Default> defaults) {}

  /** A filter that applies where it is not set, unless a list is read by key. */
  record Default(String name, String value) {}
}
