package pair;

import java.io.Serializable;
import java.util.List;

/** How the job is set up. */
final class Settings implements Serializable {
  private static final long serialVersionUID = 1L;
  final String domain;
  final List<String> prefixes;

  Settings(String domain, List<String> prefixes) {
    this.domain = domain;
    this.prefixes = prefixes;
  }
}
