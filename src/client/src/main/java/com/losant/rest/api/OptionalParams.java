package com.losant.rest.api;

import com.losant.rest.json.JsonCodec;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the optional parameters of all actions have in common. The generated subclasses have a
 * method for each parameter; a call hands one of them to the lambda that sets them.
 *
 * @param <P> the subclass
 */
public abstract class OptionalParams<P extends OptionalParams<P>> {
  private final Map<String, List<Parameter>> values = new LinkedHashMap<>();
  private final Map<String, RequestPart> parts = new LinkedHashMap<>();

  /** For generated classes. */
  protected OptionalParams() {}

  /**
   * Sets a parameter; a second value replaces the first. For generated classes.
   *
   * @param <V> the type of the value
   * @param name the name of the parameter
   * @param value the value: text is sent as it is, everything else as JSON
   * @param codec writes the value
   * @return this object
   */
  protected final <V> P set(String name, V value, JsonCodec<V> codec) {
    return put(name, List.of(Parameter.of(name, notNull(name, value), codec)));
  }

  /**
   * Sets a list or an object, in the form {@code name[0][property]=value}. For generated classes.
   *
   * @param <V> the type of the value
   * @param name the name of the parameter
   * @param value the list or the object
   * @param codec writes the value
   * @return this object
   * @throws IllegalArgumentException if a null is in it, or a key that is empty or has a bracket
   */
  protected final <V> P setInBrackets(String name, V value, JsonCodec<V> codec) {
    return put(name, Parameter.inBrackets(name, notNull(name, value), codec));
  }

  /**
   * Sets a list, in the form {@code name=a,b}. For generated classes.
   *
   * @param <E> the type of the elements
   * @param name the name of the parameter
   * @param values the list
   * @param codec writes the list
   * @return this object
   * @throws IllegalArgumentException if the list is empty, or a text in it is or has a comma
   */
  protected final <E> P setInCommas(String name, List<E> values, JsonCodec<List<E>> codec) {
    return put(name, List.of(Parameter.inCommas(name, notNull(name, values), codec)));
  }

  /**
   * Sets a part of the body; a second value replaces the first. For generated classes.
   *
   * @param <V> the type of the value
   * @param name the name of the part
   * @param value the value: text is sent as it is, everything else as JSON
   * @param codec writes the value
   * @return this object
   */
  protected final <V> P part(String name, V value, JsonCodec<V> codec) {
    parts.put(name, RequestPart.of(name, notNull(name, value), codec));
    return self();
  }

  /**
   * Sets a part of the body that is a file; a second one replaces the first. For generated classes.
   *
   * @param name the name of the part
   * @param upload the file
   * @return this object
   */
  protected final P part(String name, Upload upload) {
    parts.put(name, RequestPart.of(name, notNull(name, upload)));
    return self();
  }

  private static <V> V notNull(String name, V value) {
    return Objects.requireNonNull(
        value, () -> name + " must not be null; leave the call out, so that it is not sent");
  }

  private P put(String name, List<Parameter> parameters) {
    values.put(name, parameters);
    return self();
  }

  @SuppressWarnings("unchecked") // generated classes name themselves
  private P self() {
    return (P) this;
  }

  /** The parameters to send, one after the other. */
  List<Parameter> parameters() {
    return values.values().stream().flatMap(List::stream).toList();
  }

  /** The parts of the body, in the order in which they were set. */
  Collection<RequestPart> parts() {
    return parts.values();
  }
}
