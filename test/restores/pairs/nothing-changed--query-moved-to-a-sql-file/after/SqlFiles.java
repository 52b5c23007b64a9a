package pair;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Statements that lie in the JAR, one a file. */
final class SqlFiles {
  private SqlFiles() {}

  static String read(String name) throws IOException {
    String path = "/sql/" + name + ".sql";
    try (InputStream file = SqlFiles.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new FileNotFoundException(path);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
