package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

class DataFileTest {
  @TempDir Path folder;
  private Path path;

  @BeforeEach
  void chooseFile() {
    path = folder.resolve("data");
  }

  private List<String> read() throws IOException {
    List<String> lines = new ArrayList<>();
    DataFile.open(path, line -> lines.add(line.asString())).close();
    return lines;
  }

  private void add(String... lines) throws IOException {
    try (DataFile file = DataFile.open(path, line -> {})) {
      for (String line : lines) {
        file.add(StringNode.valueOf(line));
      }
    }
  }

  private IOException refused() {
    return assertThrows(IOException.class, this::read);
  }

  @Test
  void whatWasAddedIsReadInItsOrder() throws IOException {
    assertEquals(List.of(), read());
    add("a\nb", "ö");
    add("c");
    assertEquals(List.of("a\nb", "ö", "c"), read());
  }

  /** A program that is killed leaves some first part of what it was writing. */
  @Test
  void everyPieceOfAFileCanBeReadAndGoesOn() throws IOException {
    add("one", "zwei ö", "three");
    byte[] whole = Files.readAllBytes(path);
    List<String> lines = List.of("one", "zwei ö", "three");
    for (int cut = 0; cut < whole.length; cut++) {
      byte[] piece = Arrays.copyOf(whole, cut);
      int ends = new String(piece, StandardCharsets.ISO_8859_1).replaceAll("[^\n]", "").length();
      List<String> left = lines.subList(0, Math.max(0, ends - 1));
      Files.write(path, piece);
      assertEquals(left, read(), "cut at " + cut);
      add("more");
      List<String> all = new ArrayList<>(left);
      all.add("more");
      assertEquals(all, read(), "cut at " + cut);
    }
  }

  /** A machine that loses its power may leave a last line with holes. */
  @Test
  void aLastLineThatIsNoJsonIsDropped() throws IOException {
    add("one", "two");
    Files.writeString(path, Files.readString(path).replace("\"two\"", "\"t\0\0\0"));
    assertEquals(List.of("one"), read());
    add("three");
    assertEquals(List.of("one", "three"), read());
  }

  @Test
  void damageInTheMiddleIsNamedAndNothingIsLost() throws IOException {
    add("one", "two");
    Files.writeString(path, Files.readString(path).replace("\"one\"", "\"one"));
    byte[] before = Files.readAllBytes(path);
    assertTrue(refused().getMessage().startsWith(path + ", line 2: "), refused().getMessage());
    assertArrayEquals(before, Files.readAllBytes(path));
  }

  @Test
  void aLineThatCannotBeUsedIsNamed() throws IOException {
    add("one", "two");
    IOException e =
        assertThrows(
            IOException.class,
            () ->
                DataFile.open(
                    path,
                    line -> {
                      throw new IllegalStateException("no " + line.asString());
                    }));
    assertEquals(path + ", line 2: no one", e.getMessage());
    assertEquals(List.of("one", "two"), read());
  }

  @Test
  void anotherFileIsRefusedAndStaysAsItIs() throws IOException {
    for (String content :
        List.of("x", "{\"a\": 1}\n", "{\"file\":\"losant-sandbox-data\"}\n[]\n")) {
      Files.writeString(path, content);
      assertEquals(
          path + " is not a data file of this version of the sandbox", refused().getMessage());
      assertEquals(content, Files.readString(path));
    }
  }

  @Test
  void aFileBelongsToOneSandboxAtATime() throws IOException {
    try (DataFile file = DataFile.open(path, line -> {})) {
      assertEquals(path + " is in use by another sandbox", refused().getMessage());
      file.add(StringNode.valueOf("still"));
    }
    assertEquals(List.of("still"), read());
  }

  @Test
  void afterAFailureNothingMoreIsTaken() throws IOException {
    JsonNode line = StringNode.valueOf("line");
    DataFile file = DataFile.open(path, given -> {});
    file.add(line);
    file.close();
    assertThrows(IOException.class, () -> file.add(line));
    IOException second = assertThrows(IOException.class, () -> file.add(line));
    assertEquals("an earlier change could not be written", second.getMessage());
    assertEquals(List.of("line"), read());
  }
}
