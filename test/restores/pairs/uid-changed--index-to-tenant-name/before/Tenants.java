package pair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tenants that lie in the JAR. */
final class Tenants {
  private Tenants() {}

  static List<Tenant> read() throws IOException {
    List<Tenant> tenants = new ArrayList<>();
    try (BufferedReader in = new BufferedReader(new InputStreamReader(Tenants.class.getResourceAsStream("/tenants.csv"), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split(",");
          tenants.add(new Tenant(parts[0], parts[1], Integer.parseInt(parts[2])));
        }
      }
    }
    return tenants;
  }
}
