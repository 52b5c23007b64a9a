package pair;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** How the job is set up. */
final class Settings implements Serializable {
  private static final long serialVersionUID = 1L;
  final String domain;
  final List<String> prefixes;
  final Set<Long> mediaNamespaces;

  Settings(String domain, List<String> prefixes, Set<Long> mediaNamespaces) {
    this.domain = domain;
    this.prefixes = prefixes;
    this.mediaNamespaces = mediaNamespaces;
  }
}
