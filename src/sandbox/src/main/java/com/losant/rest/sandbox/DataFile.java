package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A file of JSON lines, which only ever grows. A line that was added is on the disk when {@link
 * #add} returns. What was being written when the machine or the program stopped is a piece of a
 * line at the end, which nobody was told of; it is dropped when the file is opened again.
 */
final class DataFile implements AutoCloseable {
  private static final String HEADER = "{\"file\":\"losant-sandbox-data\",\"version\":1}";

  private final RandomAccessFile file;
  private long length;
  private IOException broken;

  private DataFile(RandomAccessFile file) {
    this.file = file;
  }

  /**
   * Opens a file, or creates it, and hands over the lines that it has.
   *
   * @throws IOException where the file is no data file, is in use, or cannot be read or written
   */
  static DataFile open(Path path, Consumer<JsonNode> reader) throws IOException {
    DataFile data = new DataFile(new RandomAccessFile(path.toFile(), "rw"));
    try {
      data.lock(path);
      data.read(path, reader);
      data.file.setLength(data.length);
      data.file.seek(data.length);
      if (data.length == 0) {
        data.write(HEADER);
        syncFolder(path);
      }
      return data;
    } catch (IOException | RuntimeException e) {
      data.file.close();
      throw e;
    }
  }

  /** Adds a line; after a failure nothing more is taken, since the memory is ahead of the file. */
  void add(JsonNode line) throws IOException {
    checkIntact();
    try {
      write(JsonTrees.compact(line));
    } catch (IOException e) {
      broken = e;
      throw e;
    }
  }

  /** Throws what made an earlier line fail. */
  void checkIntact() throws IOException {
    if (broken != null) {
      throw new IOException("an earlier change could not be written", broken);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private void write(String line) throws IOException {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    file.write(bytes);
    file.getFD().sync();
    length += bytes.length;
  }

  private void lock(Path path) throws IOException {
    try {
      if (file.getChannel().tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // Another sandbox of this program has it.
    }
    throw new IOException(path + " is in use by another sandbox");
  }

  private void read(Path path, Consumer<JsonNode> reader) throws IOException {
    InputStream in = new BufferedInputStream(Channels.newInputStream(file.getChannel()), 1 << 16);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int number = 0;
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next != '\n') {
        line.write(next);
        continue;
      }
      number++;
      if (number == 1) {
        checkHeader(path, line, line.toString(StandardCharsets.UTF_8).equals(HEADER));
      } else if (!take(path, number, line, in, reader)) {
        return;
      }
      length += line.size() + 1;
      line.reset();
    }
    if (number == 0) {
      checkHeader(path, line, HEADER.startsWith(line.toString(StandardCharsets.UTF_8)));
    }
  }

  /** Nothing of a file that somebody named by mistake is overwritten. */
  private static void checkHeader(Path path, ByteArrayOutputStream line, boolean good)
      throws IOException {
    if (!good) {
      throw new IOException(path + " is not a data file of this version of the sandbox");
    }
  }

  private static boolean take(
      Path path, int number, ByteArrayOutputStream line, InputStream in, Consumer<JsonNode> reader)
      throws IOException {
    JsonNode value;
    try {
      value = JsonTrees.parse(line.toString(StandardCharsets.UTF_8));
    } catch (JacksonException e) {
      if (in.read() < 0) {
        return false;
      }
      throw new IOException(path + ", line " + number + ": " + e.getOriginalMessage(), e);
    }
    try {
      reader.accept(value);
      return true;
    } catch (RuntimeException e) {
      throw new IOException(path + ", line " + number + ": " + e.getMessage(), e);
    }
  }

  /** A new file is there for good once its folder is on the disk. */
  private static void syncFolder(Path path) throws IOException {
    if (System.getProperty("os.name").startsWith("Windows")) {
      return; // It takes no folder for a file, and needs no such thing.
    }
    Path folder = path.toAbsolutePath().getParent();
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
