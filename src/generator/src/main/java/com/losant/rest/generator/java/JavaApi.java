package com.losant.rest.generator.java;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All of the Java that a description becomes; what the templates write down.
 *
 * @param classes the classes that schemas become
 * @param resources the classes that resources become
 * @param commonParams the parameters that every action takes
 * @param scopeFamilies the scopes that many actions have in common
 */
record JavaApi(
    Collection<JavaClass> classes,
    List<JavaResource> resources,
    List<CommonParam> commonParams,
    List<ScopeFamily> scopeFamilies) {
  /** A parameter that is set once for a client; {@code byDefault} is an expression, or empty. */
  record CommonParam(JavaResource.Argument argument, String place, String byDefault) {
    boolean hasDefault() {
      return !byDefault.isEmpty();
    }
  }

  /** A package with all of its resources. */
  record Area(String packageName, List<JavaResource> resources) {}

  /** The area that a resource is in. */
  Area areaOf(JavaResource resource) {
    String home = resource.packageName();
    return new Area(
        home, resources.stream().filter(other -> other.packageName().equals(home)).toList());
  }

  /** The packages of the areas, without the shared one. */
  Set<String> areas() {
    Set<String> packages = new TreeSet<>();
    classes.forEach(made -> packages.add(made.packageName()));
    resources.forEach(made -> packages.add(made.packageName()));
    packages.remove(Packages.ofArea("shared"));
    return packages;
  }

  /** A list of scopes; {@code scopes} are arguments. */
  record ScopeFamily(String constant, String scopes) {}
}
