package pair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Where countries are. */
enum Regions {
  KNOWN;

  private final Map<String, String> byCountry;

  Regions() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream file = loader.getResourceAsStream("regions.csv");
        BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      byCountry = lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(";")).collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static String of(String country) {
    return country == null ? "elsewhere" : KNOWN.byCountry.getOrDefault(country, "elsewhere");
  }
}
