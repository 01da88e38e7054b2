package com.losant.rest.json;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Iterator;
import java.util.List;

/**
 * What all generated classes have in common that are a list as a whole.
 *
 * @param <E> the type of the entries
 */
public abstract class JsonList<E> extends JsonModel implements Iterable<E> {
  static final String ENTRIES = "entries";

  /**
   * For generated classes.
   *
   * @param builder has the entries
   */
  protected JsonList(Builder<?, ?> builder) {
    super(builder);
  }

  /**
   * The entries of the list.
   *
   * @return an unmodifiable list
   * @throws LosantDecodeException if an entry has another JSON type than documented
   */
  public final List<E> entries() {
    return required(0);
  }

  @Override
  public final Iterator<E> iterator() {
    return entries().iterator();
  }
}
