package com.losant.rest.generator;

/** What a component schema becomes in Java. */
enum Kind {
  /** A class with properties. */
  OBJECT,
  /** An open enum. */
  ENUM,
  /** A sealed interface, its variants told apart by a discriminator. */
  UNION,
  /** A class that holds one of several shapes. */
  CHOICE,
  /** A class around a list, because an answer consists of it. */
  LIST,
  /** A class around a map, because an answer consists of it. */
  MAP,
  /** No class: a scalar, list, map or any JSON, written out where it is used. */
  INLINE
}
