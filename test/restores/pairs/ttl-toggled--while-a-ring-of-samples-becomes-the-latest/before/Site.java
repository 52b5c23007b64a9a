package pair;

/** Where a cell stands. */
public class Site {
  private final String name;
  private final int version;

  public Site(String name, int version) {
    this.name = name;
    this.version = version;
  }

  public String name() {
    return name;
  }

  public int version() {
    return version;
  }
}
