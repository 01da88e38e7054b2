package com.losant.rest.sandbox.internal.files;

/** Public and private files, which know nothing of each other. */
enum Bucket {
  PUBLIC("public-files", "file", "files", "/file"),
  PRIVATE("private-files", "privateFile", "privateFiles", "/privateFiles");

  private final String text;
  private final String item;
  private final String collection;
  private final String itemPath;

  Bucket(String text, String item, String collection, String itemPath) {
    this.text = text;
    this.item = item;
    this.collection = collection;
    this.itemPath = itemPath;
  }

  /** What it is called in addresses of the storage. */
  String text() {
    return text;
  }

  /** The documented name of a single file. */
  String item() {
    return item;
  }

  /** The documented name of all files. */
  String collection() {
    return collection;
  }

  /** What stands in the path of an action before the identifier of a file. */
  String itemPath() {
    return itemPath;
  }
}
