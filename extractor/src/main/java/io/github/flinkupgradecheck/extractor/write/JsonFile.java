package io.github.flinkupgradecheck.extractor.write;

import com.eclipsesource.json.JsonValue;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Writes JSON to a file; how it looks is the caller's matter, who writes the canonical text. */
public final class JsonFile {
  private JsonFile() {}

  public static void write(File file, JsonValue json) throws IOException {
    Files.write(file.toPath(), json.toString().getBytes(StandardCharsets.UTF_8));
  }
}
