package pair;

/** Something that a cell of a site sent. */
public class Signal {
  private final String site;
  private final String cell;

  public Signal(String site, String cell) {
    this.site = site;
    this.cell = cell;
  }

  static Signal of(Long number) {
    return new Signal("site-" + number % 4, "cell-" + number % 4 + "-a");
  }

  public String site() {
    return site;
  }

  public String cell() {
    return cell;
  }
}
