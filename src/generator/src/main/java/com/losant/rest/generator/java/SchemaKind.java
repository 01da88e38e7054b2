package com.losant.rest.generator.java;

/** What a component schema becomes in Java. */
enum SchemaKind {
  /** A class with properties. */
  MODEL,
  /** An open enum. */
  ENUM,
  /** A sealed interface, its variants told apart by a discriminator. */
  UNION,
  /** A class that holds one of several shapes. */
  CHOICE,
  /** A class around a list, because a response consists of it. */
  LIST,
  /** A class around a map, because a response consists of it. */
  MAP,
  /** No class: a scalar, list, map or any JSON, written out where it is used. */
  INLINE
}
