package com.losant.rest.http;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the library logs while this is open, and nowhere else. */
final class LogLines extends Handler implements AutoCloseable {
  // The log manager forgets a logger that nobody holds, with its handlers.
  private final Logger logger = Logger.getLogger("com.losant.rest");
  private final Level levelBefore = logger.getLevel();
  private final List<LogRecord> records = new CopyOnWriteArrayList<>();

  private LogLines() {}

  static LogLines capture(Level level) {
    LogLines lines = new LogLines();
    lines.logger.setLevel(level);
    lines.logger.setUseParentHandlers(false);
    lines.logger.addHandler(lines);
    return lines;
  }

  List<LogRecord> records() {
    return List.copyOf(records);
  }

  List<String> messages() {
    return records.stream().map(LogRecord::getMessage).toList();
  }

  @Override
  public void publish(LogRecord line) {
    records.add(line);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setUseParentHandlers(true);
    logger.setLevel(levelBefore);
  }
}
