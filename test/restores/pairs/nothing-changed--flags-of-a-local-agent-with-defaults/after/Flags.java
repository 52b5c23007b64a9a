package pair;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What can be switched while the job is deployed. */
final class Flags {
  private static final Logger LOG = LoggerFactory.getLogger(Flags.class);
  private static final String AGENT = "http://localhost:18476/v1/kv/inbox?raw";

  private final Properties set;

  private Flags(Properties set) {
    this.set = set;
  }

  static Flags ofAgent() {
    Properties set = new Properties();
    try {
      HttpURLConnection connection = (HttpURLConnection) new URL(AGENT).openConnection();
      connection.setConnectTimeout(500);
      connection.setReadTimeout(500);
      try (InputStream answer = connection.getInputStream()) {
        set.load(answer);
      } finally {
        connection.disconnect();
      }
    } catch (IOException nobody) {
      LOG.warn("No agent answers, what is in the code holds", nobody);
    }
    return new Flags(set);
  }

  int number(String name, int otherwise) {
    String text = set.getProperty(name);
    return text == null ? otherwise : Integer.parseInt(text.trim());
  }
}
