package com.losant.rest.generator.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Walks through the documents and the description side by side, from each action to its parameters,
 * bodies and responses and on into their schemas, and says where they differ. How the two sides
 * name and split schemas makes no difference.
 */
public final class Comparison {
  /** Facts that the description has no words for yet. */
  private static final Set<String> NOT_DESCRIBED = Set.of("allowUnverified", "denyOauthTokens");

  private static final Set<String> DONE = Set.of("response 200", "response 201");

  /** One of the two sides. */
  interface Side {
    Row api();

    Map<String, Row> actions();

    /** What a reference leads to. */
    Row at(String place);
  }

  /**
   * A row with where it stands.
   *
   * @param below where its parts are; elsewhere if a list refers to the shape of its items
   */
  private record Node(String place, Row row, String below) {
    Node(String place, Row row) {
      this(place, row, row.placeOfItems(place));
    }
  }

  private record Pair(String way, Node documented, Node described) {}

  private final FactTables documents;
  private final Description description;
  private final Deviations deviations;
  private final List<String> differences = new ArrayList<>();
  private final Queue<Pair> pending = new ArrayDeque<>();
  private final Set<List<String>> seen = new HashSet<>();
  private final Map<String, String> components = new TreeMap<>();

  /** Compares at once. */
  public Comparison(FactTables documents, Description description, Deviations deviations) {
    this.documents = documents;
    this.description = description;
    this.deviations = deviations;
    compare("api", new Node("api", documents.api()), new Node("api", description.api()));
    Set<String> resources =
        description.actions().keySet().stream()
            .map(Comparison::resource)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, Row> expected = new TreeMap<>(documents.actions());
    expected.keySet().removeIf(action -> !resources.contains(resource(action)));
    for (Row action : expected.values()) {
      Row described = description.actions().get(action.label());
      if (described == null) {
        differences.add(action.label() + " is not described, as other actions of its resource are");
      } else {
        action(action, described);
      }
    }
    for (String action : description.actions().keySet()) {
      if (!expected.containsKey(action)) {
        differences.add(action + " is described, but the documents have no such action");
      }
    }
    differences.addAll(deviations.faults());
  }

  /** Compares nothing yet. */
  private Comparison(FactTables documents, Description description) {
    this.documents = documents;
    this.description = description;
    this.deviations = Deviations.parse("[]");
  }

  /** Whether a component demands exactly what the documents demand at a place. */
  static boolean isSame(
      FactTables documents, String place, Row documented, Description description, String name) {
    Row described = description.at(name);
    Row named = new Row(documented.label(), described.fact(), described.rows());
    return isSame(documents, place, documented, description, named);
  }

  static boolean isSame(
      FactTables documents, String place, Row documented, Description description, Row described) {
    Comparison comparison = new Comparison(documents, description);
    comparison.compare(place, new Node(place, documented), new Node("", described));
    return comparison.differences.isEmpty();
  }

  /** A line for each difference. */
  public List<String> differences() {
    return List.copyOf(differences);
  }

  /** How much of the documents is described. */
  public String progress() {
    long described =
        documents.actions().keySet().stream().filter(description.actions()::containsKey).count();
    return "described %d of %d actions".formatted(described, documents.actions().size());
  }

  /** The component that describes a place of the documents. */
  Map<String, String> components() {
    return components;
  }

  private static String resource(String action) {
    return action.contains(".") ? action.substring(0, action.indexOf('.')) : action;
  }

  private void action(Row documented, Row described) {
    List<Row> rows = new ArrayList<>();
    for (Row row : documented.rows()) {
      // The name of a body is no fact of HTTP.
      boolean isBody = row.label().startsWith("body ");
      String label = isBody ? row.isRequired() ? "body!" : "body" : row.label();
      if (row.label().equals("scopes")) {
        rows.addAll(scopes(row));
      } else if (!NOT_DESCRIBED.contains(label)) {
        rows.add(row.as(label));
      }
    }
    List<Row> here = new ArrayList<>();
    described
        .rows()
        .forEach(row -> here.addAll(row.label().equals("scopes") ? scopes(row) : List.of(row)));
    here.replaceAll(row -> isDone(row) ? alternative(row, described) : row);
    String id = documented.label();
    compare(
        id,
        new Node(id, new Row(id, documented.fact(), rows)),
        new Node(id, new Row(id, described.fact(), here)));
  }

  private static boolean isDone(Row response) {
    return DONE.contains(response.label());
  }

  /**
   * What a response says of its own status. Where a 200 and a 201 have different documents, the
   * description has one choice for both, whose alternatives are in the order of the statuses.
   */
  private Row alternative(Row response, Row action) {
    List<Row> done =
        action.rows().stream()
            .filter(Comparison::isDone)
            .sorted(Comparator.comparing(Row::label))
            .toList();
    boolean isShared = done.stream().map(Row::fact).distinct().count() == 1;
    if (done.size() < 2 || !isShared || response.reference().isEmpty()) {
      return response;
    }
    List<Row> choice = description.at(response.reference()).rows();
    return choice.size() == done.size() && choice.get(0).label().startsWith("or ")
        ? choice.get(done.indexOf(response)).as(response.label())
        : response;
  }

  private static List<Row> scopes(Row row) {
    return ScopeList.parse(row.fact()).stream()
        .map(scope -> Row.of("scope " + scope, "enough"))
        .toList();
  }

  /**
   * Compares two nodes and all below them, the nearest first, so that messages name a short way.
   *
   * @param way how it was reached, for the message
   */
  private void compare(String way, Node documented, Node described) {
    pending.add(new Pair(way, documented, described));
    while (!pending.isEmpty()) {
      Pair pair = pending.remove();
      compareOne(pair.way(), pair.documented(), pair.described());
    }
  }

  private void compareOne(String way, Node documented, Node described) {
    Node expected = merged(open(documented, documents));
    Node found = open(described, description);
    fact(way + "!", documented.place() + "!", need(documented.row()), need(described.row()));
    fact(way, expected.place(), expected.row().fact(), found.row().fact());
    if (seen.add(List.of(expected.place(), found.place()))) {
      remember(documented, described.row());
      parts(way, expected, found);
    }
  }

  private static String need(Row row) {
    return row.isRequired() ? "required" : "optional";
  }

  private void fact(String way, String place, String documented, String described) {
    Optional<String> wanted = deviations.expected(place, Optional.of(JoinedEnums.in(documented)));
    if (!wanted.equals(Optional.of(described))) {
      differences.add(difference(way, place, wanted, Optional.of(described)));
    }
  }

  /** Keeps which components describe which places, for a list those of its items, too. */
  private void remember(Node documented, Row described) {
    Row row = described;
    Set<String> passed = new HashSet<>();
    while (!row.reference().isEmpty() && passed.add(row.reference())) {
      components.putIfAbsent(at(documented, row.wrappers()), row.reference());
      row = Row.of("", row.wrappers() + description.at(row.reference()).fact());
    }
  }

  /** Where the documents describe what is behind the wrappers of a node. */
  private String at(Node node, String wrappers) {
    Node opened = node;
    while (!opened.row().reference().isEmpty()
        && opened.row().wrappers().length() <= wrappers.length()) {
      Node next = followed(opened, documents);
      if (opened.row().wrappers().equals(wrappers)) {
        return next.row().wrappers().equals(wrappers) ? next.below() : opened.row().reference();
      }
      opened = next;
    }
    return wrappers.isEmpty() ? opened.place() : opened.below();
  }

  private static String difference(
      String way, String place, Optional<String> wanted, Optional<String> found) {
    String documents = way.equals(place) ? "" : " (" + place + " of the documents)";
    return "%s%s: expected %s but the description says %s"
        .formatted(way, documents, wanted.orElse("nothing"), found.orElse("nothing"));
  }

  private void parts(String way, Node expected, Node found) {
    Map<String, Row> wanted = new LinkedHashMap<>();
    Map<String, String> places = new HashMap<>();
    for (Row part : expected.row().rows()) {
      String name = deviations.part(expected.place(), part.name());
      wanted.put(name, part);
      places.put(name, part.placeBelow(expected.below()));
    }
    Map<String, Row> here = new LinkedHashMap<>();
    found.row().rows().forEach(part -> here.put(part.name(), part));
    Set<String> names = new LinkedHashSet<>(wanted.keySet());
    names.addAll(here.keySet());
    names.addAll(deviations.added(expected.place()));
    for (String name : names) {
      Row one = wanted.get(name);
      Row other = here.get(name);
      String to = Row.of(name, "").placeBelow(expected.row().placeOfItems(way));
      String place = places.getOrDefault(name, Row.of(name, "").placeBelow(expected.below()));
      if (one != null && other != null) {
        Node there = new Node(other.placeBelow(found.below()), other);
        pending.add(new Pair(to, new Node(place, one), there));
      } else {
        missing(to, place, Optional.ofNullable(one), Optional.ofNullable(other));
      }
    }
  }

  private void missing(String way, String place, Optional<Row> one, Optional<Row> other) {
    Optional<String> wanted = deviations.expected(place, one.map(Row::fact).map(JoinedEnums::in));
    Optional<String> here = other.map(row -> open(new Node(place, row), description).row().fact());
    if (!wanted.equals(here)) {
      differences.add(difference(way, place, wanted, here));
    }
  }

  /** Follows references as far as the fact consists of them. */
  private static Node open(Node node, Side side) {
    Node opened = node;
    Set<String> passed = new HashSet<>();
    while (!opened.row().reference().isEmpty() && passed.add(opened.row().reference())) {
      opened = followed(opened, side);
    }
    return opened;
  }

  private static Node followed(Node node, Side side) {
    Row row = node.row();
    String reference = row.reference();
    Row target = side.at(reference);
    Row whole = new Row(row.label(), row.wrappers() + target.fact(), target.rows());
    String place = row.wrappers().isEmpty() ? reference : node.place();
    return new Node(place, whole, target.placeOfItems(reference));
  }

  /** The variants as one object, where the description merges them. */
  private Node merged(Node node) {
    if (!node.row().inner().equals("one of") || !deviations.isMerged(node.below())) {
      return node;
    }
    List<Node> variants =
        node.row().rows().stream()
            .map(row -> open(new Node(row.placeBelow(node.below()), row), documents))
            .toList();
    Map<String, List<Node>> parts = new LinkedHashMap<>();
    for (Node variant : variants) {
      for (Row part : variant.row().rows()) {
        parts
            .computeIfAbsent(part.label(), label -> new ArrayList<>())
            .add(new Node(part.placeBelow(variant.below()), part));
      }
    }
    List<Row> rows = new ArrayList<>();
    parts.forEach((label, nodes) -> rows.add(merged(label, nodes)));
    Row whole = new Row(node.row().label(), node.row().wrappers() + facts(variants), rows);
    return new Node(node.place(), whole, node.below());
  }

  private Row merged(String label, List<Node> nodes) {
    Row first = nodes.get(0).row();
    boolean areEqual = nodes.stream().allMatch(node -> isSame(node, nodes.get(0)));
    return areEqual ? first : Row.of(label, facts(nodes));
  }

  private boolean isSame(Node one, Node other) {
    Node opened = open(one, documents);
    Node otherOpened = open(other, documents);
    return opened.place().equals(otherOpened.place()) || opened.row().equals(otherOpened.row());
  }

  private static String facts(List<Node> nodes) {
    return nodes.stream()
        .map(node -> node.row().fact())
        .distinct()
        .collect(Collectors.joining(" or "));
  }
}
