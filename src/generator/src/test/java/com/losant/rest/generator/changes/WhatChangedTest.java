package com.losant.rest.generator.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the build tells of the changes since the last release, and where it stops. */
class WhatChangedTest {
  private static final String OLD_CLIENT =
      """
      public class Client {
        public String read(String id) { return id; }
        public void forget() {}
      }
      """;

  private static final String NEW_CLIENT =
      """
      public class Client {
        public String read(String id) { return id; }
        public void remember() {}
      }
      """;

  @TempDir Path project;

  private Editions editions;

  @BeforeEach
  void twoEditions() throws IOException {
    editions = new Editions(project);
  }

  @Test
  void theSameAgainIsNoChange() throws IOException {
    editions.tell();

    assertEquals(
        """
        # What changed since 0.1.0

        ## The description

        Version 1.30.0 of the API before, 1.30.0 now.

        Nothing changed.

        ## The Java API

        Nothing changed.
        """,
        editions.report());
  }

  @Test
  void theReportNamesWhatAnOlderEditionSaid() throws IOException {
    editions.releasedDescription(Greenhouse.older());
    editions.breaks(
        """
        - change: 'query parameter perPage: default changed from 1000 to 100'
          reason: Pages are smaller. Ask for 1000, or read all pages.
        """);

    editions.tell();

    assertEquals(
        """
        # What changed since 0.1.0

        ## The description

        Version 1.30.0 of the API before, 1.30.0 now.

        ### Breaking

        - query parameter perPage: default changed from 1000 to 100 (requests of plants.get)
          Declared: Pages are smaller. Ask for 1000, or read all pages.

        ### Added

        - ACTIONS: header parameter domain added
        - plants.get: query parameter archived added
        - ACTIONS: scope all.House is accepted too
        - schema PlantClass: value "cactus" added USERS
        - schema PlantClass: name CACTUS of the value "cactus" added USERS
        - plants.seeds: action added

        ### Texts and examples

        - plant.get, answer with 404: description changed

        ## The Java API

        Nothing changed.
        """
            .replace(
                "ACTIONS",
                "plants.get, plants.post, plant.get, plant.patch, plant.delete, plant.water")
            .replace(
                "USERS",
                "(requests of plant.patch, plants.post;"
                    + " answers of plant.get, plant.patch, plant.water, plants.get and 1 more)"),
        editions.report());
  }

  @Test
  void theWayBackBreaksWhatWasAdded() throws IOException {
    editions.description(Greenhouse.older());

    assertThrows(RuntimeException.class, editions::tell);

    Map<String, Integer> breaks = new TreeMap<>();
    for (String change : editions.changes()) {
      if (change.startsWith("Breaking ")) {
        breaks.merge(change.substring(change.indexOf(": ") + 2), 1, Integer::sum);
      }
    }
    assertEquals(
        Map.of(
            "action removed", 1,
            "query parameter archived removed", 1,
            "header parameter domain removed", 6,
            "scope all.House is no longer accepted", 6,
            "value \"cactus\" removed", 1,
            "name CACTUS of the value \"cactus\" removed", 1,
            "default changed from 100 to 1000", 1),
        breaks);
  }

  @Test
  void whatIsNotCompiledYetIsNotComplainedOf() throws IOException {
    editions.description(Greenhouse.older());
    editions.java(NEW_CLIENT);

    assertTrue(editions.tellOfTheDescription().contains("breaking) of the description. See"));

    String report = editions.report();
    assertTrue(report.contains("- plants.seeds: action removed\n"), report);
    assertTrue(report.endsWith("## The Java API\n\nNot compiled yet.\n"), report);
  }

  @Test
  void aRemovedMethodStopsTheBuild() throws IOException {
    editions.releasedJava(OLD_CLIENT);
    editions.java(NEW_CLIENT);

    assertEquals(
        """
        This breaks what was made for 0.1.0. Undo it, or add it to breaks.yaml with a reason for those whom it breaks:
        - change: 'Client.forget(): method removed'
          reason:""",
        complaint().strip());
    assertTrue(editions.report().contains("### Added\n\n- Client.remember(): added\n"));
  }

  @Test
  void aDeclaredBreakPasses() throws IOException {
    aRemovedMethodIsDeclared();

    editions.tell();

    assertTrue(
        editions
            .report()
            .contains(
                """
                ### Breaking

                - Client.forget(): method removed
                  Declared: Nobody could tell what it forgot.
                """),
        editions.report());
  }

  @Test
  void everyBreakOfTheJavaApiIsNamed() throws IOException {
    editions.releasedJava(
        """
        public class Client {
          public interface Transport { void send(); }
          public enum Status { ON, OFF }
          public record Page(int number) {}
          public static class Gone { public void away() {} }
          protected Client() {}
          public int count() { return 1; }
          public java.util.List<String> names() { return null; }
          public void all(java.util.Set<String> names) {}
          void internal() {}
          private int secret;
        }
        """);
    editions.java(
        """
        public class Client {
          public interface Transport { void send(); void receive(); }
          public enum Status { ON }
          public record Page(int number, int size) {}
          protected Client() {}
          public long count() { return 1; }
          public java.util.List<Integer> names() { return null; }
          public void all(java.util.Set<Integer> names) {}
          @Deprecated public void more() {}
        }
        """);

    assertEquals(
        List.of(
            "Breaking Client.all(Set): method parameter generics changed",
            "Breaking Client.count(): method return type changed",
            "Breaking Client.names(): method return type generics changed",
            "Breaking Client.Gone: class removed",
            "Breaking new Client.Page(int): constructor removed",
            "Breaking Client.Status.OFF: field removed",
            "Breaking Client.Transport.receive(): method added to interface",
            "Added Client.more(), new Client.Page(int, int), Client.Page.size(): added"),
        editions.changes());
  }

  @Test
  void aModuleThatHidesWhatItShowedBreaks() throws IOException {
    String client = "package client; public class Client {}";
    editions.releasedJava(
        client, "module client { exports client; requires transitive java.net.http; }");
    editions.java(client, "module client { requires java.net.http; }");

    assertEquals(
        List.of(
            "Breaking module-info: exports client removed",
            "Breaking module-info: requires transitive java.net.http removed"),
        editions.changes());
  }

  @Test
  void aBreakOfTheJavaApiTakesTheNextVersion() throws IOException {
    aRemovedMethodIsDeclared();
    editions.version("0.1.1-SNAPSHOT");

    assertEquals(
        "The Java API breaks, so that after 0.1.0 comes 0.2.0. The version in pom.xml is still 0.1.1-SNAPSHOT.",
        complaint());

    editions.version("1.0.0-SNAPSHOT");
    editions.tell();
  }

  @Test
  void aDeclarationThatMatchesNothingStopsTheBuild() throws IOException {
    editions.breaks(
        """
        - change: 'Client.forget(): method removed'
          reason: Nobody could tell what it forgot.
        """);

    assertEquals(
        "breaks.yaml declares what is no break since 0.1.0; remove it: Client.forget(): method removed",
        complaint());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- change: a\n- reason: b",
        "- {change: a, reason: ''}\n- {change: '', reason: b}"
      })
  void aDeclarationHasAReason(String yaml) throws IOException {
    editions.breaks(yaml);

    String message = complaint();

    assertEquals(2, message.lines().count(), message);
    assertTrue(message.contains("breaks.yaml: an entry is a `change` and its `reason`"), message);
  }

  @Test
  void theConsoleSaysWhereToLook() throws IOException {
    assertEquals(
        "Since 0.1.0: 0 changes (0 breaking) of the description, 0 changes (0 breaking) of the Java API. See "
            + project.resolve("target/what-changed.md"),
        editions.tell().strip());
  }

  private void aRemovedMethodIsDeclared() throws IOException {
    editions.releasedJava(OLD_CLIENT);
    editions.java(NEW_CLIENT);
    editions.breaks(
        """
        - change: 'Client.forget(): method removed'
          reason: Nobody could tell what it forgot.
        """);
  }

  private String complaint() {
    return assertThrows(RuntimeException.class, editions::tell).getMessage();
  }
}
