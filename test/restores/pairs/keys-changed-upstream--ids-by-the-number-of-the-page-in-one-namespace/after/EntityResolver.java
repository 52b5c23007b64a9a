package pair;

import java.io.Serializable;
import java.util.Set;

/** Which entity a page is of. */
interface EntityResolver extends Serializable {
  String resolve(long namespace, String title, long pageId);

  /** By the title, or in some namespaces by the number of the page. */
  static EntityResolver byTitleExcept(Set<Long> mediaNamespaces) {
    return (namespace, title, pageId) -> mediaNamespaces.contains(namespace) ? "M" + pageId : cleanId(title);
  }

  private static String cleanId(String title) {
    int colon = title.lastIndexOf(':');
    return colon < 0 ? title : title.substring(colon + 1);
  }
}
