package com.losant.rest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** On what was measured. */
final class Machine {
  private Machine() {}

  /** Writes it to {@code machine.json} in a folder. */
  static void describe(Path bench, Path folder) throws IOException {
    Map<String, String> machine = new LinkedHashMap<>();
    machine.put("date", LocalDate.now(ZoneOffset.UTC).toString());
    machine.put("processor", processor());
    machine.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
    machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    machine.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
    for (String contestant : Contestant.NAMES) {
      machine.put(contestant, jars(Contestant.classPath(bench, contestant)));
    }
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("machine.json"),
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(machine));
  }

  private static String processor() throws IOException {
    Path linux = Path.of("/proc/cpuinfo");
    return !Files.exists(linux)
        ? "unknown processor"
        : Files.readAllLines(linux).stream()
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst()
            .orElse("unknown processor");
  }

  private static String jars(Path folder) {
    return Arrays.stream(Objects.requireNonNull(folder.toFile().list()))
        .filter(name -> name.endsWith(".jar"))
        .sorted()
        .map(jar -> jar.replace(".jar", ""))
        .collect(Collectors.joining(", "));
  }
}
