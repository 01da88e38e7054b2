package com.losant.rest.generator.java;

import java.util.Set;

/**
 * One way to set a property in a builder.
 *
 * @param parameterType the type of the parameter
 * @param call the method of the superclass that takes the value
 * @param argument the value as it is handed to that method
 * @param imports the classes of other packages in it
 * @param note what the Javadoc says beyond the property's name
 */
record Setter(
    String parameterType, String call, String argument, Set<String> imports, String note) {
  Setter(String parameterType, String call, String argument, String note) {
    this(parameterType, call, argument, Set.of(), note);
  }
}
