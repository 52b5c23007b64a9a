package pair;

/** How often a page was shown; it has no constructor without parameters, so Kryo writes it. */
public final class PageHits {
  private final String page;
  private final long hits;

  public PageHits(String page, long hits) {
    this.page = page;
    this.hits = hits;
  }

  static PageHits of(String key) {
    return new PageHits("/" + key, 41);
  }

  public String page() {
    return page;
  }

  public long hits() {
    return hits;
  }
}
